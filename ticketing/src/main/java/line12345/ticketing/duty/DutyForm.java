package line12345.ticketing.duty;

import line12345.ticketing.time.OfficeClock;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    /**
     * From the fields of a page.
     *
     * @param weekdays 1 Monday to 7 Sunday; null or empty for a duty that happens once
     * @param from {@code HH:mm}
     * @param to {@code HH:mm}
     * @param fromAt {@code yyyy-MM-ddTHH:mm} in the office's zone
     * @param toAt {@code yyyy-MM-ddTHH:mm} in the office's zone
     * @throws WrongShift a day or time that is none
     */
    public static DutyForm written(
            Long accountId,
            String name,
            String phone,
            Long leaderId,
            List<Integer> weekdays,
            String from,
            String to,
            String fromAt,
            String toAt) {
        try {
            return new DutyForm(
                    accountId,
                    name,
                    phone,
                    leaderId,
                    weekdays == null
                            ? Set.of()
                            : weekdays.stream().map(DayOfWeek::of).collect(Collectors.toSet()),
                    blank(from) ? null : LocalTime.parse(from),
                    blank(to) ? null : LocalTime.parse(to),
                    moment(fromAt),
                    moment(toAt));
        } catch (DateTimeException | NullPointerException wrong) {
            throw new WrongShift("值班的日期或时间不对：请按 08:30 和 2026-05-01 08:30 的样子填写。");
        }
    }

    private static Instant moment(String written) {
        return blank(written)
                ? null
                : LocalDateTime.parse(written).atZone(OfficeClock.ZONE).toInstant();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    Shift shift() {
        return weekdays == null || weekdays.isEmpty() ? once() : Shift.weekly(weekdays, from, to);
    }

    private Shift once() {
        boolean meantWeekly = fromAt == null && toAt == null && (from != null || to != null);
        return meantWeekly ? Shift.weekly(Set.of(), from, to) : Shift.once(fromAt, toAt);
    }
}
