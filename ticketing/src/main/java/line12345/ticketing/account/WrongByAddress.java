package line12345.ticketing.account;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Wrong passwords from one address within an hour, whoever they were for, in this node's memory:
 * enough against one password tried on all logins, forgotten at a restart.
 */
@ApplicationScoped
class WrongByAddress {
    static final Duration WINDOW = Duration.ofHours(1);

    /** Addresses kept before the stale ones are swept out. */
    private static final int SWEEP_AT = 10_000;

    /** Everybody who signs in waits while it is swept. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Map<String, Count> counts = new HashMap<>();
    private Instant sweepAgain = Instant.EPOCH;

    private record Count(Instant since, int wrong) {
        boolean stale(Instant now) {
            return !since.plus(WINDOW).isAfter(now);
        }
    }

    synchronized boolean full(String source, int most, Instant now) {
        Count count = counts.get(source);
        return count != null && !count.stale(now) && count.wrong() >= most;
    }

    synchronized void count(String source, Instant now) {
        if (counts.size() >= SWEEP_AT && !now.isBefore(sweepAgain)) {
            sweepAgain = now.plus(REST);
            counts.values().removeIf(count -> count.stale(now));
        }
        Count before = counts.get(source);
        boolean fresh = before == null || before.stale(now);
        counts.put(
                source, fresh ? new Count(now, 1) : new Count(before.since(), before.wrong() + 1));
    }
}
