package line12345.ticketing.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;

/**
 * A duty as an administrator writes it: weekly with days and hours, or once with two moments.
 *
 * @param accountId of an active person of the house; null for somebody else
 * @param name needed without an account, else ignored
 * @param phone needed without an account; as a person writes it
 * @param leaderId an active account, or null
 * @param weekdays empty for a duty that happens once
 */
public record DutyForm(
        Long accountId,
        String name,
        String phone,
        Long leaderId,
        Set<DayOfWeek> weekdays,
        LocalTime from,
        LocalTime to,
        Instant fromAt,
        Instant toAt) {
    Shift shift() {
        return weekdays == null || weekdays.isEmpty() ? once() : Shift.weekly(weekdays, from, to);
    }

    private Shift once() {
        boolean meantWeekly = fromAt == null && toAt == null && (from != null || to != null);
        return meantWeekly ? Shift.weekly(Set.of(), from, to) : Shift.once(fromAt, toAt);
    }
}
