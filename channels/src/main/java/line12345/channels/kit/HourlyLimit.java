package line12345.channels.kit;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what comes from one source within an hour, in this node's memory: enough against a flood,
 * forgotten at a restart.
 */
@ApplicationScoped
public class HourlyLimit {
    static final Duration WINDOW = Duration.ofHours(1);

    /** Sources kept before the stale ones are swept out. */
    private static final int SWEEP_AT = 10_000;

    /** Walking over all of them at every count would hold up everybody who files. */
    private static final Duration REST = Duration.ofMinutes(1);

    private Instant sweepAgain = Instant.EPOCH;

    private final Map<String, Map<String, Instant>> seen = new HashMap<>();

    /**
     * Whether one more may come; if so it is counted.
     *
     * @param source who sends, such as {@code phone 13812345678}
     * @param what tells one thing from another; the same thing again is not counted again
     */
    public synchronized boolean take(String source, String what, int most, Instant now) {
        if (seen.size() >= SWEEP_AT && !now.isBefore(sweepAgain)) {
            sweepAgain = now.plus(REST);
            seen.values().forEach(things -> forget(things, now));
            seen.values().removeIf(Map::isEmpty);
        }
        Map<String, Instant> things = seen.computeIfAbsent(source, s -> new HashMap<>());
        forget(things, now);
        if (!things.containsKey(what) && things.size() >= most) {
            return false;
        }
        things.putIfAbsent(what, now);
        return true;
    }

    /** Whether nothing more may come from this source now. */
    public synchronized boolean full(String source, int most, Instant now) {
        Map<String, Instant> things = seen.getOrDefault(source, new HashMap<>());
        forget(things, now);
        return things.size() >= most;
    }

    private static void forget(Map<String, Instant> things, Instant now) {
        things.values().removeIf(at -> !at.plus(WINDOW).isAfter(now));
    }
}
