package line12345.ticketing.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When an office is open on one day.
 *
 * @param stretches at least one, in order, not touching each other: the gap is the lunch break
 * @param everyDay also on weekends and holidays
 */
public record DayHours(List<Stretch> stretches, boolean everyDay) {
    public DayHours {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("an office that never opens");
        }
    }

    /** Morning and afternoon, with lunch between them. */
    public static DayHours split(
            LocalTime morningFrom,
            LocalTime morningTo,
            LocalTime afternoonFrom,
            LocalTime afternoonTo) {
        return new DayHours(
                List.of(Stretch.of(morningFrom, morningTo), Stretch.of(afternoonFrom, afternoonTo)),
                false);
    }

    /** Without a break. */
    public static DayHours through(LocalTime from, LocalTime to) {
        return new DayHours(List.of(Stretch.of(from, to)), false);
    }

    /** Day and night; with {@link #alsoOnHolidays} never closed. */
    public static DayHours round() {
        return new DayHours(List.of(Stretch.wholeDay()), false);
    }

    public DayHours alsoOnHolidays(boolean yes) {
        return new DayHours(stretches, yes);
    }

    Instant closes(LocalDate day) {
        return stretches.get(stretches.size() - 1).closes(day);
    }

    /** {@code 08:30–12:00、14:00–17:30（周末和节假日照常）}. */
    public String chinese() {
        String times = stretches.stream().map(Stretch::chinese).collect(Collectors.joining("、"));
        return everyDay ? times + "（周末和节假日照常）" : times;
    }
}
