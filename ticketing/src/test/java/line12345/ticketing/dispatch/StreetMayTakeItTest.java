package line12345.ticketing.dispatch;

import static line12345.ticketing.department.Offices.BUREAU;
import static line12345.ticketing.department.Offices.SECTION;
import static line12345.ticketing.department.Offices.STREET;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.Offices;

import org.junit.jupiter.api.Test;

import java.util.List;

class StreetMayTakeItTest {
    private static final Department OTHER_STREET =
            Offices.office(42, 21L, "望江街道", 3, Kind.TERRITORIAL);

    private static Suggestion line(Department lead, boolean streetAllowed, Long... co) {
        return new Suggestion(
                lead.id(), lead.name(), "依据", List.of(co), streetAllowed, 7, lead.kind());
    }

    @Test
    void aBureausMatterIsNotPushedDownAsLeadNorOnward() {
        assertThat(StreetMayTakeIt.refusal(STREET, line(BUREAU, false), true))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("市城管局主办", "不能改由桂花街道主办", "请由职能部门办理"));
        assertThat(StreetMayTakeIt.refusal(STREET, line(BUREAU, false), false))
                .hasValueSatisfying(why -> assertThat(why).contains("不能转给桂花街道办理"));
    }

    @Test
    void theCatalogueMayAllowIt() {
        assertThat(StreetMayTakeIt.refusal(STREET, line(BUREAU, true), true)).isEmpty();
    }

    @Test
    void aStreetThatTheLineNamesMayTakeIt() {
        assertThat(StreetMayTakeIt.refusal(STREET, line(STREET, false), true)).isEmpty();
        assertThat(StreetMayTakeIt.refusal(STREET, line(BUREAU, false, 41L), false)).isEmpty();
        assertThat(StreetMayTakeIt.refusal(OTHER_STREET, line(BUREAU, false, 41L), false))
                .isPresent();
    }

    @Test
    void aTerritorialMatterGoesToAnyStreet() {
        assertThat(StreetMayTakeIt.refusal(OTHER_STREET, line(STREET, false), true)).isEmpty();
    }

    @Test
    void officesThatAreNoStreetAndMattersWithoutALineAreNotAsked() {
        assertThat(StreetMayTakeIt.refusal(SECTION, line(BUREAU, false), true)).isEmpty();
        assertThat(StreetMayTakeIt.refusal(BUREAU, line(STREET, false), true)).isEmpty();
        assertThat(StreetMayTakeIt.refusal(STREET, null, true)).isEmpty();
    }
}
