package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.NoSuchDepartment;

import org.junit.jupiter.api.Test;

/** 云湖区政府 21 has 云湖区城市管理局 31 and 桂花街道 41 below it; 32 belongs to another district. */
@QuarkusTest
class DepartmentsAppTest extends AppTest {
    @Inject Departments departments;

    @Test
    void anOfficeIsWithinItselfAndWhatIsAboveIt() {
        assertThat(departments.within(31, 31)).isTrue();
        assertThat(departments.within(31, 21)).isTrue();
        assertThat(departments.within(21, 31)).isFalse();
        assertThat(departments.within(32, 21)).isFalse();
        assertThat(departments.within(99_999, 21)).isFalse();
    }

    @Test
    void allWithinIsTheOfficeAndWhatIsBelow() {
        assertThat(departments.allWithin(21)).contains(21L, 31L, 34L, 41L, 42L).doesNotContain(32L);
        assertThat(departments.directlyBelow(21)).extracting(Department::id).contains(31L, 41L);
    }

    @Test
    void theSuperiorIsTheOfficeDirectlyAbove() {
        assertThat(departments.superior(31)).contains(21L);
        assertThat(departments.superior(21)).isEmpty();
    }

    @Test
    void kindsTellABureauFromAStreet() {
        assertThat(departments.active(31).kind()).isEqualTo(Kind.FUNCTIONAL);
        assertThat(departments.active(41).kind()).isEqualTo(Kind.TERRITORIAL);
        assertThat(departments.active(11).kind()).isEqualTo(Kind.DISCIPLINE);
        assertThat(departments.active(21).level()).isEqualTo(2);
    }

    @Test
    void whatNeverExistedIsRefused() {
        assertThatThrownBy(() -> departments.active(99_999)).isInstanceOf(NoSuchDepartment.class);
        assertThatThrownBy(() -> departments.name(99_999)).isInstanceOf(NoSuchDepartment.class);
    }
}
