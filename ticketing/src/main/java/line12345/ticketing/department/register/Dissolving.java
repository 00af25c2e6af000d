package line12345.ticketing.department.register;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;

import java.util.List;
import java.util.Optional;

/** An office can be dissolved when nothing below it and nothing in another room needs it. */
final class Dissolving {
    private Dissolving() {}

    static Optional<String> objection(
            Department office, DepartmentTree tree, List<StillNeeded> reasons) {
        return tree.directlyBelow(office.id()).stream()
                .filter(Department::active)
                .findFirst()
                .map(below -> "“%s”之下还有“%s”：请先把下级单位移到别处或撤销。".formatted(office.name(), below.name()))
                .or(
                        () ->
                                reasons.stream()
                                        .flatMap(reason -> reason.why(office).stream())
                                        .findFirst());
    }

    static Department dissolved(Department office) {
        return new Department(
                office.id(),
                office.parentId(),
                office.name(),
                office.level(),
                office.kind(),
                false);
    }
}
