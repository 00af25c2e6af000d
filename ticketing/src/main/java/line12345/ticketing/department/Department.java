package line12345.ticketing.department;

/**
 * One office 承办单位.
 *
 * @param parentId the office above; null at the top of the tree
 * @param level 1 city, 2 district, 3 street, 4 section
 */
public record Department(long id, Long parentId, String name, int level, Kind kind) {}
