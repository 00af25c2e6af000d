package line12345.ticketing.department.register;

import line12345.ticketing.department.Kind;

/**
 * An office as an administrator writes it.
 *
 * @param parentId the office above; null for the top of the tree
 * @param level 1 city, 2 district, 3 street, 4 section
 */
public record OfficeForm(String name, Long parentId, Integer level, Kind kind) {}
