package line12345.ticketing.deadline;

import java.time.Instant;

/** An office's times, all counted from dispatch. */
public record LegTimes(Instant signBy, Instant yellowAt, Instant dueAt, boolean provisional) {
    /** Counts by a rule from the moment of dispatch. */
    public static LegTimes by(DeadlineRule rule, Reckoning reckoning, Instant dispatched) {
        return LegTerms.by(rule, dispatched).times(reckoning);
    }
}
