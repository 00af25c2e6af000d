package line12345.ticketing.department;

import static line12345.ticketing.department.Offices.TREE;
import static line12345.ticketing.department.Offices.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class DepartmentTreeTest {
    @Test
    void theWayUpBeginsWithTheOfficeItself() {
        assertThat(TREE.upFrom(51L)).extracting(Department::id).containsExactly(51L, 31L, 21L);
        assertThat(TREE.upFrom(999L)).isEmpty();
        assertThat(TREE.upFrom(null)).isEmpty();
    }

    @Test
    void withinIsItselfAndEverythingBelow() {
        assertThat(TREE.within(51L, 21L)).isTrue();
        assertThat(TREE.within(51L, 51L)).isTrue();
        assertThat(TREE.within(21L, 51L)).isFalse();
        assertThat(TREE.within(51L, 1L)).isFalse();
        assertThat(TREE.within(51L, null)).isFalse();
    }

    @Test
    void directlyBelowNullIsTheTop() {
        assertThat(TREE.directlyBelow(null))
                .extracting(Department::id)
                .containsExactly(1L, 11L, 21L);
        assertThat(TREE.directlyBelow(21L)).extracting(Department::id).containsExactly(31L, 41L);
    }

    @Test
    void aCircleWrittenByHandEndsTheWalk() {
        var circle =
                new DepartmentTree(
                        List.of(
                                office(1, 2L, "甲", 1, Kind.FUNCTIONAL),
                                office(2, 1L, "乙", 1, Kind.FUNCTIONAL)));
        assertThat(circle.upFrom(1L)).hasSize(2);
    }
}
