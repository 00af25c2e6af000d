package line12345.ticketing.department.register;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;

/** An office in words, for the history of changes. */
final class OfficeWords {
    private OfficeWords() {}

    static String whole(Department office, DepartmentTree tree) {
        return "%s，%s，%s，上级：%s"
                .formatted(
                        office.name(),
                        office.levelName(),
                        office.kind().chinese(),
                        superior(office, tree));
    }

    static String superior(Department office, DepartmentTree tree) {
        return tree.find(office.parentId()).map(Department::name).orElse("无");
    }
}
