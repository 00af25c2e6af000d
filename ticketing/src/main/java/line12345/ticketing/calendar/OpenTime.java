package line12345.ticketing.calendar;

import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When an office is open 工作时间: the calendar and its hours together.
 *
 * <p>A working day of an office is a day on which it is open, so that days, hours and pauses are
 * counted with the same measure. Days of a year not announced are counted by their weekdays, and
 * whatever was counted that way says so.
 */
public final class OpenTime {
    private final WorkingCalendar calendar;
    private final OfficeHours hours;

    public OpenTime(WorkingCalendar calendar, OfficeHours hours) {
        this.calendar = calendar;
        this.hours = hours;
    }

    /** True when the office opens on {@code day}, as far as it is known. */
    public boolean works(LocalDate day) {
        return hours.on(day).everyDay() || calendar.works(day);
    }

    /** True when nobody can know yet whether the office opens on {@code day}. */
    public boolean uncertain(LocalDate day) {
        return !calendar.announced(day.getYear()) && !hours.on(day).everyDay();
    }

    /** When the office closes on {@code day}, or would if it worked then. */
    public Instant closes(LocalDate day) {
        return hours.on(day).closes(day);
    }

    /**
     * The {@code count}-th working day after {@code start}; the day of the start is not counted.
     *
     * @param count at least 1
     */
    public WorkingCalendar.Counted after(LocalDate start, int count) {
        LocalDate day = start;
        boolean provisional = false;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            provisional |= uncertain(day);
            if (works(day)) {
                left--;
            }
        }
        return new WorkingCalendar.Counted(day, provisional);
    }

    /** The {@code count}-th working day before {@code end}, which is not counted. */
    public LocalDate before(LocalDate end, int count) {
        LocalDate day = end;
        for (int left = count; left > 0; ) {
            day = day.minusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }

    /** How long the office is open in {@code [from, to)}; nothing when {@code to} is earlier. */
    public Duration between(Instant from, Instant to) {
        Duration open = Duration.ZERO;
        LocalDate last = OfficeClock.dayOf(to);
        for (LocalDate day = OfficeClock.dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (works(day)) {
                for (Stretch stretch : hours.on(day).stretches()) {
                    open =
                            open.plus(
                                    overlap(
                                            later(from, stretch.opens(day)),
                                            earlier(to, stretch.closes(day))));
                }
            }
        }
        return open;
    }

    /**
     * The earliest moment at which the office has been open for {@code length} since {@code start};
     * the start itself when the length is nothing.
     */
    public Reached plus(Instant start, Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("working time runs forward: " + length);
        }
        Duration left = length;
        Instant at = start;
        boolean provisional = false;
        for (LocalDate day = OfficeClock.dayOf(start); some(left); day = day.plusDays(1)) {
            provisional |= uncertain(day);
            if (!works(day)) {
                continue;
            }
            for (Stretch stretch : hours.on(day).stretches()) {
                Instant opens = later(start, stretch.opens(day));
                Duration open = overlap(opens, stretch.closes(day));
                if (some(left) && some(open)) {
                    Duration used = open.compareTo(left) < 0 ? open : left;
                    at = opens.plus(used);
                    left = left.minus(used);
                }
            }
        }
        return new Reached(at, provisional);
    }

    private static Duration overlap(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static boolean some(Duration length) {
        return length.compareTo(Duration.ZERO) > 0;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * @param provisional the count touched a year whose holidays are not announced
     */
    public record Reached(Instant at, boolean provisional) {}
}
