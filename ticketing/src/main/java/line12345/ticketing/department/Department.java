package line12345.ticketing.department;

import java.util.List;
import java.util.Optional;

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
    private static final List<String> LEVELS = List.of("市级", "区级", "街道", "科室");

    public String levelName() {
        return levelName(level);
    }

    public static String levelName(int level) {
        return LEVELS.get(level - 1);
    }

    /** The level of a word such as 区级; empty for any other word. */
    public static Optional<Integer> levelNamed(String word) {
        int at = LEVELS.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }
}
