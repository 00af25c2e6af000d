package line12345.hotline.missed;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The list in a few numbers, for the wall and the console.
 *
 * @param oldestAt when the longest waiting was lost, or null
 * @param overdue beyond their term
 * @param callable may be called now by any agent
 * @param kept may be called now by those who serve a confidential queue: its key → how many
 * @param awakeAt in the quiet hours when they end, else null
 */
public record MissedFigures(
        long open,
        Instant oldestAt,
        long overdue,
        long callable,
        Map<String, Long> kept,
        Instant awakeAt) {
    /**
     * As this person may be told: how many wait for a confidential queue is its agents' to know.
     */
    public MissedFigures within(Set<String> circle) {
        Map<String, Long> own = new TreeMap<>(kept);
        own.keySet().retainAll(circle);
        return new MissedFigures(open, oldestAt, overdue, callable, own, awakeAt);
    }
}
