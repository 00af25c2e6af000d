package line12345.channels.sms;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When nobody is disturbed unasked 免打扰时段: {@code [from, to)}, usually over midnight.
 *
 * @param to the same as {@code from}: no hour is quiet
 */
record QuietHours(LocalTime from, LocalTime to) {
    /** When it is over; empty when {@code now} is not within it. */
    Optional<Instant> until(Instant now) {
        ZonedDateTime local = now.atZone(OfficeClock.ZONE);
        LocalTime time = local.toLocalTime();
        boolean overMidnight = from.isAfter(to);
        boolean evening = !time.isBefore(from);
        boolean morning = time.isBefore(to);
        boolean quiet = overMidnight ? evening || morning : evening && morning;
        if (!quiet) {
            return Optional.empty();
        }
        boolean tomorrow = overMidnight && evening;
        return Optional.of(
                local.toLocalDate()
                        .plusDays(tomorrow ? 1 : 0)
                        .atTime(to)
                        .atZone(OfficeClock.ZONE)
                        .toInstant());
    }
}
