package line12345.ticketing.paging;

import java.util.List;
import java.util.function.Function;

/**
 * Some lines of a longer list.
 *
 * @param next the cursor of the page after it, null after the last
 */
public record Page<T>(List<T> lines, String next) {
    /** Most lines of a page. */
    public static final int MOST = 100;

    /** What is asked for, within bounds. */
    public static int bounded(int limit) {
        return Math.max(1, Math.min(limit, MOST));
    }

    /**
     * @param rows as they were read, one more than {@code limit} when there are more
     */
    public static <R, T> Page<T> of(
            List<R> rows, int limit, Function<R, T> line, Function<R, LastLine> keys) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(line).toList(),
                more ? keys.apply(shown.get(limit - 1)).cursor() : null);
    }
}
