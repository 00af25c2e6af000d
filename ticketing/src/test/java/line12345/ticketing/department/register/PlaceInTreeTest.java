package line12345.ticketing.department.register;

import static line12345.ticketing.department.Offices.TREE;
import static line12345.ticketing.department.Offices.office;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.Offices;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlaceInTreeTest {
    private static String objection(Department office) {
        return PlaceInTree.objection(office, TREE)
                .map(why -> why.code() + " " + why.sentence())
                .orElse("");
    }

    @Test
    void officesStandWhereTheyAre() {
        assertThat(TREE.all()).allMatch(one -> objection(one).isEmpty());
    }

    @Test
    void noOfficeIsBelowItselfOrItsInferiors() {
        assertThat(objection(office(21, 21L, "云湖区政府", 2, Kind.TERRITORIAL)))
                .contains("department-circle", "自己的上级");
        assertThat(objection(office(21, 31L, "云湖区政府", 2, Kind.TERRITORIAL)))
                .contains("department-circle", "“云湖区城管局”是“云湖区政府”的下级");
    }

    @Test
    void theSuperiorExistsAndIsActive() {
        assertThat(objection(office(41, 99L, "桂花街道", 3, Kind.TERRITORIAL)))
                .contains("department-parent");
        Department gone = new Department(21, null, "云湖区政府", 2, Kind.TERRITORIAL, false);
        DepartmentTree tree = new DepartmentTree(List.of(gone, Offices.STREET));
        assertThat(PlaceInTree.objection(Offices.STREET, tree))
                .hasValueSatisfying(why -> assertThat(why.sentence()).contains("已撤销"));
    }

    @Test
    void noLevelAboveTheSuperiors() {
        assertThat(objection(office(1, 41L, "市城管局", 1, Kind.FUNCTIONAL)))
                .contains("department-level", "（市级）不能设在“桂花街道”（街道）之下");
        assertThat(objection(office(9, 21L, "区教育局", 2, Kind.FUNCTIONAL))).isEmpty();
    }

    @Test
    void sectionsAreTheLowestAndBelongToSomebody() {
        assertThat(objection(office(9, null, "市容科", 4, Kind.SECTION))).contains("必须有上级");
        assertThat(objection(office(9, 51L, "市容股", 4, Kind.SECTION))).contains("科室之下不再设");
        assertThat(objection(office(9, 31L, "市容科", 3, Kind.SECTION))).contains("department-level");
        assertThat(objection(office(9, 31L, "市容科", 4, Kind.FUNCTIONAL)))
                .contains("department-level");
    }

    @Test
    void anOfficeDoesNotSinkBelowItsInferiors() {
        assertThat(objection(office(21, null, "云湖区政府", 3, Kind.TERRITORIAL)))
                .contains("之下还有“云湖区城管局”（区级）");
    }
}
