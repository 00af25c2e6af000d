package line12345.hotline.missed.term;

import line12345.hotline.outbound.line.QuietHours;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When somebody who was not reached is called again 换时段: not before the gap is over, and in a part
 * of the day in which nobody has tried yet. Who is at work in the morning is at home in the
 * evening.
 *
 * @param gap two tries are never nearer to each other
 */
public record OtherHours(Duration gap, QuietHours hours) {
    private enum Part {
        MORNING(LocalTime.NOON),
        AFTERNOON(LocalTime.of(18, 0)),
        EVENING(LocalTime.MIDNIGHT);

        private final LocalTime until;

        Part(LocalTime until) {
            this.until = until;
        }

        static Part of(Instant moment) {
            LocalTime time = moment.atZone(OfficeClock.ZONE).toLocalTime();
            if (time.isBefore(MORNING.until)) {
                return MORNING;
            }
            return time.isBefore(AFTERNOON.until) ? AFTERNOON : EVENING;
        }

        Instant end(Instant moment) {
            ZonedDateTime local = moment.atZone(OfficeClock.ZONE);
            ZonedDateTime end = local.with(until);
            return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
        }
    }

    /**
     * @param tried all tries, the latest too
     * @param last the latest
     */
    public Instant next(List<Instant> tried, Instant last) {
        Set<Part> used = EnumSet.noneOf(Part.class);
        tried.stream().map(Part::of).forEach(used::add);
        Instant first = hours.awake(last.plus(gap));
        Instant at = first;
        for (int parts = 0; parts < Part.values().length; parts++) {
            if (!used.contains(Part.of(at))) {
                return at;
            }
            at = hours.awake(Part.of(at).end(at));
        }
        return first;
    }
}
