package line12345.hotline.missed.term;

import line12345.hotline.outbound.line.QuietHours;
import line12345.ticketing.calendar.OpenTime;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Until when a missed call is called back. The time runs only while a citizen may be called.
 *
 * @param working for a call that was missed in working time
 * @param otherwise for any other
 */
public record MissedTerm(Duration working, Duration otherwise, QuietHours hours, OpenTime office) {
    private static final Duration ANY = Duration.ofSeconds(1);

    /**
     * @param missed when the citizen was lost
     */
    public Instant due(Instant missed) {
        boolean open = !office.between(missed, missed.plus(ANY)).isZero();
        return awakeFor(missed, open ? working : otherwise);
    }

    private Instant awakeFor(Instant start, Duration length) {
        Instant from = hours.awake(start);
        Duration left = length;
        while (true) {
            Instant end = closes(from);
            Duration today = Duration.between(from, end);
            if (left.compareTo(today) <= 0) {
                return from.plus(left);
            }
            left = left.minus(today);
            from = hours.awake(end);
        }
    }

    private Instant closes(Instant moment) {
        ZonedDateTime local = moment.atZone(OfficeClock.ZONE);
        return local.with(LocalTime.MIDNIGHT).plusHours(hours.until()).toInstant();
    }
}
