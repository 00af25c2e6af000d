package line12345.ticketing.department.register;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;

import java.util.Optional;

/** A form becomes an office when its name is free and it can stand where it is to stand. */
final class CheckedOffice {
    /** The id of an office that has none yet. */
    static final long NEW = -1;

    private CheckedOffice() {}

    /**
     * @throws WrongOffice the first thing that is wrong
     */
    static Department of(long id, OfficeForm form, boolean active, DepartmentTree tree) {
        String name = OfficeName.stripped(form.name());
        OfficeName.objection(name).ifPresent(CheckedOffice::refuse);
        if (form.level() == null
                || form.level() < Department.CITY
                || form.level() > Department.SECTION
                || form.kind() == null) {
            refuse(new WrongOffice("department-level", "请选择单位的层级和性质。"));
        }
        Department office =
                new Department(id, form.parentId(), name, form.level(), form.kind(), active);
        nameTaken(office, tree)
                .or(() -> PlaceInTree.objection(office, tree))
                .ifPresent(CheckedOffice::refuse);
        return office;
    }

    private static Optional<WrongOffice> nameTaken(Department office, DepartmentTree tree) {
        return tree.all().stream()
                .filter(one -> one.id() != office.id() && one.name().equals(office.name()))
                .findFirst()
                .map(
                        one ->
                                new WrongOffice(
                                        "department-name-taken",
                                        one.active()
                                                ? "已有名为“" + one.name() + "”的单位：请换一个名称，或直接修改那个单位。"
                                                : "已撤销的单位中有同名的“"
                                                        + one.name()
                                                        + "”：请恢复那个单位，或换一个名称。"));
    }

    private static void refuse(WrongOffice refusal) {
        throw refusal;
    }
}
