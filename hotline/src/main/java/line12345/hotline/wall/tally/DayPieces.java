package line12345.hotline.wall.tally;

import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A stretch of time cut at midnight, so that each day gets what is its own. */
final class DayPieces {
    private DayPieces() {}

    /**
     * Milliseconds by day of {@code [from, to)}; empty when it is no time at all or ends before it
     * begins.
     */
    static Map<LocalDate, Long> of(Instant from, Instant to) {
        Map<LocalDate, Long> pieces = new TreeMap<>();
        Instant at = from;
        while (at.isBefore(to)) {
            LocalDate day = OfficeClock.dayOf(at);
            Instant midnight = day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
            Instant end = midnight.isBefore(to) ? midnight : to;
            pieces.put(day, Duration.between(at, end).toMillis());
            at = end;
        }
        return pieces;
    }
}
