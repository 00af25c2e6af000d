package line12345.hotline.console.offices;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;

import java.util.ArrayList;
import java.util.List;

/**
 * An office as the list shows it.
 *
 * @param depth how many are above it
 * @param way the names above it, for finding it by them
 */
public record OfficeRow(Department office, int depth, String way) {
    /** The whole tree from top to bottom, dissolved offices beside their former neighbours. */
    static List<OfficeRow> of(DepartmentTree tree) {
        List<OfficeRow> rows = new ArrayList<>();
        tree.directlyBelow(null).forEach(top -> add(top, 0, "", tree, rows));
        return rows;
    }

    private static void add(
            Department office, int depth, String way, DepartmentTree tree, List<OfficeRow> rows) {
        rows.add(new OfficeRow(office, depth, way));
        for (Department below : tree.directlyBelow(office.id())) {
            add(below, depth + 1, way + office.name() + " ", tree, rows);
        }
    }
}
