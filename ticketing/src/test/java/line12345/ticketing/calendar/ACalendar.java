package line12345.ticketing.calendar;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The announced year 2026 and some offices, for tests that count. */
public final class ACalendar {
    private ACalendar() {}

    /** 2026 as the State Council announced it: new year to Labour Day and National Day. */
    public static WorkingCalendar of2026() {
        Map<LocalDate, DayKind> days = new TreeMap<>();
        holidays(days, "2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18");
        holidays(days, "2026-02-19", "2026-02-20", "2026-02-23", "2026-04-06", "2026-05-01");
        holidays(days, "2026-05-04", "2026-05-05", "2026-10-01", "2026-10-02", "2026-10-05");
        for (String day : List.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09")) {
            days.put(LocalDate.parse(day), DayKind.MADE_UP);
        }
        return new WorkingCalendar(Set.of(2026), days);
    }

    /** 08:30–12:00, 14:00–17:30: seven hours. */
    public static DayHours usual() {
        return split("08:30", "12:00", "14:00", "17:30");
    }

    public static DayHours split(String from, String noon, String afterNoon, String to) {
        return DayHours.split(time(from), time(noon), time(afterNoon), time(to));
    }

    /** The usual hours by the calendar of 2026. */
    public static OpenTime office() {
        return new OpenTime(of2026(), OfficeHours.always(usual()));
    }

    /** From June to September the afternoon is 15:00–18:00: half an hour less. */
    public static OpenTime withSummer() {
        return new OpenTime(
                of2026(),
                OfficeHours.ofCity(
                        List.of(
                                line(1, Season.WHOLE_YEAR, usual(), "2000-01-01"),
                                line(
                                        2,
                                        Season.parse("06-01", "09-30"),
                                        split("08:30", "12:00", "15:00", "18:00"),
                                        "2020-01-01"))));
    }

    /** Day and night, every day: the water company's repair office. */
    public static OpenTime neverClosed() {
        return new OpenTime(of2026(), OfficeHours.always(DayHours.round().alsoOnHolidays(true)));
    }

    public static OfficeHours.Line line(long row, Season season, DayHours hours, String from) {
        return new OfficeHours.Line(row, season, hours, LocalDate.parse(from));
    }

    /** The city's usual hours and no office's own. */
    public static HoursBook book() {
        return new HoursBook(
                Map.of(0L, List.of(line(1, Season.WHOLE_YEAR, usual(), "2000-01-01"))));
    }

    /** A moment in the office's zone. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }

    private static void holidays(Map<LocalDate, DayKind> days, String... holidays) {
        for (String day : holidays) {
            days.put(LocalDate.parse(day), DayKind.HOLIDAY);
        }
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }
}
