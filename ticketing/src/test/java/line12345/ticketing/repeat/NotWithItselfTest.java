package line12345.ticketing.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class NotWithItselfTest {
    private static final DepartmentTree TREE =
            new DepartmentTree(
                    List.of(
                            new Department(21, null, "云湖区政府", 2, Kind.TERRITORIAL, true),
                            new Department(31, 21L, "云湖区城市管理局", 2, Kind.FUNCTIONAL, true),
                            new Department(51, 31L, "市容科", 4, Kind.SECTION, true)));

    @Test
    void aReportIsKeptFromTheOfficeItIsAboutAndFromThoseBelow() {
        assertThat(refusal(31L, 21, 31)).get().asString().contains("工单 1", "主工单 2", "纪检监察");
        assertThat(refusal(31L, 21, 51)).isPresent();
    }

    @Test
    void itMayFollowWhatItsSuperiorHasOrNobodyYet() {
        assertThat(refusal(31L, 21)).isEmpty();
        assertThat(refusal(31L)).isEmpty();
        assertThat(refusal(null, 31)).isEmpty();
    }

    private static Optional<String> refusal(Long about, long... offices) {
        List<Long> sentTo = java.util.Arrays.stream(offices).boxed().toList();
        return NotWithItself.refusal("1", about, "2", sentTo, TREE);
    }
}
