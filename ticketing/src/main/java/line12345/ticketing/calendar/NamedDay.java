package line12345.ticketing.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day of the calendar that differs from its weekday, or lies within a holiday.
 *
 * @param name of the holiday it belongs to
 */
public record NamedDay(LocalDate day, DayKind kind, String name) {
    /** Saturday or Sunday. */
    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
