package line12345.ticketing.medium;

import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How much of its quota a key has used, in the three windows that are open. */
record QuotaUse(Instant minute, int inMinute, Instant hour, int inHour, Instant day, int inDay) {
    static QuotaUse none(Instant now) {
        return new QuotaUse(minuteOf(now), 0, hourOf(now), 0, dayOf(now), 0);
    }

    /** The windows of that moment; a window that has ended counts nothing any more. */
    QuotaUse at(Instant now) {
        // A node whose clock is a little behind must not open an old window again.
        boolean newMinute = minuteOf(now).isAfter(minute);
        boolean newHour = hourOf(now).isAfter(hour);
        boolean newDay = dayOf(now).isAfter(day);
        return new QuotaUse(
                newMinute ? minuteOf(now) : minute,
                newMinute ? 0 : inMinute,
                newHour ? hourOf(now) : hour,
                newHour ? 0 : inHour,
                newDay ? dayOf(now) : day,
                newDay ? 0 : inDay);
    }

    QuotaUse oneMore() {
        return new QuotaUse(minute, inMinute + 1, hour, inHour + 1, day, inDay + 1);
    }

    QuotaLeft left(Quota quota, Instant now) {
        return new QuotaLeft(
                List.of(
                        window(
                                "minute",
                                Duration.ofMinutes(1),
                                minute,
                                quota.perMinute(),
                                inMinute,
                                now),
                        window("hour", Duration.ofHours(1), hour, quota.perHour(), inHour, now),
                        window("day", Duration.ofDays(1), day, quota.perDay(), inDay, now)));
    }

    private static QuotaLeft.Window window(
            String name, Duration length, Instant start, int limit, int used, Instant now) {
        long millis = Duration.between(now, start.plus(length)).toMillis();
        long reset = Math.max(1, (millis + 999) / 1000);
        return new QuotaLeft.Window(
                name, length.toSeconds(), limit, Math.max(0, limit - used), reset);
    }

    private static Instant minuteOf(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant hourOf(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS);
    }

    private static Instant dayOf(Instant now) {
        return OfficeClock.dayOf(now).atStartOfDay(OfficeClock.ZONE).toInstant();
    }
}
