package line12345.ticketing.savedview;

/**
 * A list as somebody looks at it.
 *
 * @param list its address: {@code /desk}
 * @param query of the address, such as {@code ?only=sign}; empty for the whole list
 * @param mine false when another person shares it
 * @param first the list opens with it
 * @param shared others of the office, or other managers, have it too
 * @param owner who made it
 */
public record SavedView(
        long id,
        String list,
        String name,
        String query,
        boolean mine,
        boolean first,
        boolean shared,
        String owner) {
    public String href() {
        return list + query;
    }
}
