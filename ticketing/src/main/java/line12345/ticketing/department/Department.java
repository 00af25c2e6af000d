package line12345.ticketing.department;

/**
 * One office 承办单位.
 *
 * @param parentId the office above; null at the top of the tree
 * @param level {@link #CITY}, {@link #DISTRICT}, {@link #STREET} or {@link #SECTION}
 * @param active false once it was dissolved; then it gets no work any more
 */
public record Department(
        long id, Long parentId, String name, int level, Kind kind, boolean active) {
    public static final int CITY = 1;
    public static final int DISTRICT = 2;
    public static final int STREET = 3;
    public static final int SECTION = 4;
}
