package line12345.ticketing.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The holidays and make-up days of one year as an administrator wrote them down.
 *
 * @param days at least one holiday; in order, no day twice
 */
public record YearPlan(int year, List<NamedDay> days) {
    /**
     * @throws WrongCalendar with the day that cannot be right
     */
    public YearPlan {
        days = days.stream().sorted(Comparator.comparing(NamedDay::day)).toList();
        LocalDate before = null;
        for (NamedDay one : days) {
            if (one.day().getYear() != year) {
                throw new WrongCalendar(
                        said(one.day()) + "不在 " + year + " 年内；请在它所在年份的日历中修改，这里删去这一天。");
            }
            if (one.day().equals(before)) {
                throw new WrongCalendar(said(one.day()) + "写了两次（放假和上班只能选一种），请删去一处。");
            }
            if (one.kind() == DayKind.MADE_UP && !NamedDay.weekend(one.day())) {
                throw new WrongCalendar(said(one.day()) + "本来就上班，不会是调休上班日；请检查日期和年份。");
            }
            before = one.day();
        }
        if (days.stream().noneMatch(one -> one.kind() == DayKind.HOLIDAY)) {
            throw new WrongCalendar("没有读到放假的日子；请粘贴放假通知的正文，或按示例逐行填写。");
        }
    }

    /** {@code 2027 年 2 月 6 日（周六）}. */
    public static String said(LocalDate day) {
        return "%d 年 %d 月 %d 日（%s）"
                .formatted(
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA));
    }

    /** What is allowed but changes nothing, for whoever wrote it. */
    public List<String> remarks() {
        Map<String, List<NamedDay>> byName =
                days.stream()
                        .collect(
                                Collectors.groupingBy(
                                        NamedDay::name, LinkedHashMap::new, Collectors.toList()));
        List<String> remarks = new ArrayList<>();
        byName.forEach(
                (name, all) -> {
                    if (all.stream().allMatch(one -> NamedDay.weekend(one.day()))
                            && all.stream().allMatch(one -> one.kind() == DayKind.HOLIDAY)) {
                        remarks.add(name + "的放假日都是周末，对时限没有影响，仍会写进日历。");
                    }
                });
        return remarks;
    }

    /** Weekdays on which nobody works. */
    public long freeWeekdays() {
        return days.stream()
                .filter(one -> one.kind() == DayKind.HOLIDAY && !NamedDay.weekend(one.day()))
                .count();
    }

    /** Weekend days on which everybody works. */
    public long madeUpDays() {
        return days.stream().filter(one -> one.kind() == DayKind.MADE_UP).count();
    }

    /** Working days of the whole year. */
    public long workingDays() {
        LocalDate first = LocalDate.of(year, 1, 1);
        long weekdays =
                first.datesUntil(first.plusYears(1)).filter(day -> !NamedDay.weekend(day)).count();
        return weekdays - freeWeekdays() + madeUpDays();
    }

    /** The calendar that knows only this year. */
    public Map<LocalDate, DayKind> kinds() {
        Map<LocalDate, DayKind> kinds = new HashMap<>();
        days.forEach(one -> kinds.put(one.day(), one.kind()));
        return kinds;
    }

    /**
     * The days that differ in effect from another plan of the year, in order; {@code null} for a
     * year that was not announced.
     */
    public List<LocalDate> differing(YearPlan other) {
        Map<LocalDate, DayKind> before = other == null ? Map.of() : other.kinds();
        Map<LocalDate, DayKind> after = kinds();
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> works(before, day) != works(after, day))
                .toList();
    }

    private static boolean works(Map<LocalDate, DayKind> kinds, LocalDate day) {
        DayKind kind = kinds.get(day);
        return kind == null ? !NamedDay.weekend(day) : kind == DayKind.MADE_UP;
    }
}
