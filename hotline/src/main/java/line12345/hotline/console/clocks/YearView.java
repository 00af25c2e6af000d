package line12345.hotline.console.clocks;

import line12345.ticketing.calendar.DayKind;
import line12345.ticketing.calendar.NamedDay;
import line12345.ticketing.calendar.YearPlan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A year as twelve sheets of a calendar.
 *
 * @param plan null when the year is not announced
 */
public record YearView(int year, YearPlan plan, List<Month> months) {
    private static final int WEEK = 7;

    public record Month(int number, List<List<Day>> weeks) {}

    /**
     * @param number of the month; 0 for an empty square
     * @param css what it is, for the eye
     * @param mark 休 or 班, else empty
     * @param says the whole in words
     */
    public record Day(int number, String css, String mark, String says) {
        static final Day EMPTY = new Day(0, "day-empty", "", "");
    }

    static YearView of(int year, YearPlan plan, LocalDate today) {
        Map<LocalDate, NamedDay> named = new HashMap<>();
        if (plan != null) {
            plan.days().forEach(day -> named.put(day.day(), day));
        }
        List<Month> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(new Month(month, weeks(YearMonth.of(year, month), named, today)));
        }
        return new YearView(year, plan, months);
    }

    private static List<List<Day>> weeks(
            YearMonth month, Map<LocalDate, NamedDay> named, LocalDate today) {
        List<Day> days = new ArrayList<>();
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int i = 0; i < before; i++) {
            days.add(Day.EMPTY);
        }
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate day = month.atDay(i);
            days.add(day(day, named.get(day), day.equals(today)));
        }
        while (days.size() % WEEK != 0) {
            days.add(Day.EMPTY);
        }
        List<List<Day>> weeks = new ArrayList<>();
        for (int i = 0; i < days.size(); i += WEEK) {
            weeks.add(days.subList(i, i + WEEK));
        }
        return weeks;
    }

    private static Day day(LocalDate day, NamedDay named, boolean today) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        String css = weekend ? "day-weekend" : "day-work";
        String mark = "";
        String says = YearPlan.said(day) + (weekend ? " 周末" : " 上班");
        if (named != null) {
            boolean free = named.kind() == DayKind.HOLIDAY;
            css = free ? "day-free" : "day-made-up";
            mark = free ? "休" : "班";
            says = YearPlan.said(day) + " " + named.name() + (free ? "放假" : "调休上班");
        }
        return new Day(
                day.getDayOfMonth(),
                today ? css + " day-today" : css,
                mark,
                today ? says + "（今天）" : says);
    }
}
