package line12345.ticketing.dispatch;

import static line12345.ticketing.department.Offices.BUREAU;
import static line12345.ticketing.department.Offices.DISTRICT;
import static line12345.ticketing.department.Offices.DISTRICT_BUREAU;
import static line12345.ticketing.department.Offices.SEAT;
import static line12345.ticketing.department.Offices.SECTION;
import static line12345.ticketing.department.Offices.STREET;
import static line12345.ticketing.department.Offices.TREE;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;

class NotAboutItselfTest {
    @Test
    void theSuperiorTakesWhatIsAboutAnOffice() {
        assertThat(NotAboutItself.instead(DISTRICT_BUREAU, 31L, TREE)).contains(DISTRICT);
    }

    @Test
    void whatIsBelowTheOfficeDoesNotGetItEither() {
        assertThat(NotAboutItself.instead(SECTION, 31L, TREE)).contains(DISTRICT);
        assertThat(NotAboutItself.forbids(51, 31L, TREE)).isTrue();
    }

    @Test
    void theOfficeAboveAndItsNeighboursMayHaveIt() {
        assertThat(NotAboutItself.instead(DISTRICT, 31L, TREE)).isEmpty();
        assertThat(NotAboutItself.instead(STREET, 31L, TREE)).isEmpty();
        assertThat(NotAboutItself.instead(STREET, null, TREE)).isEmpty();
        assertThat(NotAboutItself.forbids(41, null, TREE)).isFalse();
    }

    @Test
    void whereNobodyIsAboveTheDisciplineSeatTakesIt() {
        assertThat(NotAboutItself.instead(BUREAU, 1L, TREE)).contains(SEAT);
    }

    @Test
    void aDissolvedSuperiorIsPassedOver() {
        Department gone = new Department(21, null, DISTRICT.name(), 2, Kind.TERRITORIAL, false);
        DepartmentTree tree = new DepartmentTree(List.of(gone, DISTRICT_BUREAU, SEAT));
        assertThat(NotAboutItself.instead(DISTRICT_BUREAU, 31L, tree)).contains(SEAT);
    }

    @Test
    void aReportAboutTheOnlyDisciplineSeatNeedsAPerson() {
        assertThat(NotAboutItself.instead(SEAT, 11L, TREE)).isEmpty();
        assertThat(NotAboutItself.forbids(11, 11L, TREE)).isTrue();
    }
}
