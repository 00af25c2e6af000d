package line12345.ticketing.department.register;

import line12345.ticketing.department.Department;

/**
 * A row of the table of offices, read.
 *
 * @param row its number
 * @param before null for a new office
 * @param parentName empty for the top of the tree
 * @param office as it is to be; a new one has a negative id, the superior is not yet known
 */
record PlannedOffice(int row, Department before, String parentName, Department office) {
    PlannedOffice under(Long parentId) {
        return new PlannedOffice(
                row,
                before,
                parentName,
                new Department(
                        office.id(),
                        parentId,
                        office.name(),
                        office.level(),
                        office.kind(),
                        office.active()));
    }

    boolean isNew() {
        return before == null;
    }

    boolean dissolves() {
        return before != null && before.active() && !office.active();
    }
}
