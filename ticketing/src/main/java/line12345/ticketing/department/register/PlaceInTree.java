package line12345.ticketing.department.register;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Kind;

import java.util.Optional;

/** Where an office can stand: below an active one, no circle, no level above its superior's. */
final class PlaceInTree {
    private PlaceInTree() {}

    /**
     * @param office as it is to be; a new one has an id that nothing in the tree has
     * @param tree with or without the office's old place
     * @return why not; empty when it can stand there
     */
    static Optional<WrongOffice> objection(Department office, DepartmentTree tree) {
        return sectionsAreLevelFour(office)
                .or(() -> superior(office, tree))
                .or(() -> inferiors(office, tree));
    }

    private static Optional<WrongOffice> sectionsAreLevelFour(Department office) {
        if ((office.kind() == Kind.SECTION) != (office.level() == Department.SECTION)) {
            return wrong("department-level", "性质为“科室”的单位层级必须是“科室”，其他性质的单位不能是“科室”一级：请改正层级或性质。");
        }
        if (office.level() == Department.SECTION && office.parentId() == null) {
            return wrong("department-level", "科室必须有上级单位：请选择它属于哪个单位。");
        }
        return Optional.empty();
    }

    private static Optional<WrongOffice> superior(Department office, DepartmentTree tree) {
        if (office.parentId() == null) {
            return Optional.empty();
        }
        Department above = tree.find(office.parentId()).orElse(null);
        if (above == null) {
            return wrong("department-parent", "没有这个上级单位：请从承办单位列表中重新选择。");
        }
        if (tree.within(above.id(), office.id())) {
            return wrong(
                    "department-circle",
                    above.id() == office.id()
                            ? "“%s”不能是自己的上级。".formatted(office.name())
                            : "“%s”是“%s”的下级，不能又作它的上级（会形成循环）：请另选上级单位。"
                                    .formatted(above.name(), office.name()));
        }
        if (!above.active() && office.active()) {
            return wrong("department-parent", "上级单位“" + above.name() + "”已撤销：请另选上级单位。");
        }
        if (above.level() == Department.SECTION) {
            return wrong("department-level", "“" + above.name() + "”是科室，科室之下不再设单位：请另选上级单位。");
        }
        if (office.level() < above.level()) {
            return wrong(
                    "department-level",
                    "“%s”（%s）不能设在“%s”（%s）之下：下级的层级不能高于上级。"
                            .formatted(
                                    office.name(),
                                    office.levelName(),
                                    above.name(),
                                    above.levelName()));
        }
        return Optional.empty();
    }

    private static Optional<WrongOffice> inferiors(Department office, DepartmentTree tree) {
        return tree.directlyBelow(office.id()).stream()
                .filter(Department::active)
                .filter(
                        below ->
                                below.level() < office.level()
                                        || office.level() == Department.SECTION)
                .findFirst()
                .flatMap(
                        below ->
                                wrong(
                                        "department-level",
                                        "“%s”之下还有“%s”（%s），层级不能改成“%s”：请先调整下级单位。"
                                                .formatted(
                                                        office.name(),
                                                        below.name(),
                                                        below.levelName(),
                                                        office.levelName())));
    }

    private static Optional<WrongOffice> wrong(String code, String sentence) {
        return Optional.of(new WrongOffice(code, sentence));
    }
}
