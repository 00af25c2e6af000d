package line12345.ticketing.alarm;

import java.time.Instant;

/** Acts when an alarm of its kind is due. Found by type; two of one kind keep the house shut. */
public interface AlarmListener {
    /** Stable: it stands in the table. */
    String kind();

    /**
     * Runs in a transaction of its own that has already deleted the alarm and holds the ticket's
     * row: both stay or neither. Whoever throws, a refusal too, is asked again later; whoever finds
     * nothing left to do returns. It may set the same alarm again.
     *
     * @param now after {@code alarm.at()}, by seconds or, after a sleep, by days
     */
    void due(Alarm alarm, Instant now);
}
