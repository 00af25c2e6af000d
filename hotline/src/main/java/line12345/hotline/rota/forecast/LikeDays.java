package line12345.hotline.rota.forecast;

import line12345.ticketing.calendar.DayKind;
import line12345.ticketing.calendar.WorkingCalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Which past days a day is expected to be like: the same weekday among ordinary days; for a made-up
 * day 调休 any working day, since a made-up Saturday is worked like a Tuesday; for a holiday the
 * holidays, and weekends while too few holidays are known.
 */
record LikeDays(WorkingCalendar calendar) {
    /** As long as a year and a bit, so that last year's holidays are found. */
    static final int LOOK_BACK = 400;

    private static final int FEW = 3;

    /** What kind of day it is. */
    enum Kind {
        WORKDAY,
        MADE_UP,
        WEEKEND,
        HOLIDAY
    }

    /**
     * @param days newest first
     * @param sentence how they were chosen
     */
    record Found(List<LocalDate> days, String sentence) {}

    Kind kind(LocalDate day) {
        DayKind named = calendar.named(day).orElse(null);
        if (named != null) {
            return named == DayKind.MADE_UP ? Kind.MADE_UP : Kind.HOLIDAY;
        }
        boolean end =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return end ? Kind.WEEKEND : Kind.WORKDAY;
    }

    /**
     * @param before the first day that is not over yet
     * @param counted whether the house counted calls on a day
     * @param most how many days
     */
    Found of(LocalDate day, LocalDate before, Predicate<LocalDate> counted, int most) {
        Kind kind = kind(day);
        List<LocalDate> days = back(day, before, counted, most, LikeDays::alike);
        String sentence =
                switch (kind) {
                    case WORKDAY, WEEKEND ->
                            "同是周" + weekday(day) + "的普通" + (kind == Kind.WORKDAY ? "工作日" : "周末");
                    case MADE_UP -> "调休上班日按工作日预测";
                    case HOLIDAY -> "法定节假日";
                };
        if (kind == Kind.HOLIDAY && days.size() < FEW) {
            days =
                    back(
                            day,
                            before,
                            counted,
                            most,
                            (wanted, past) -> past == Kind.HOLIDAY || past == Kind.WEEKEND);
            sentence = "法定节假日的记录不足 " + FEW + " 天，用周末补足";
        }
        String year =
                calendar.announced(day.getYear()) ? "" : "；" + day.getYear() + " 年的放假安排还没有公布，按星期推测";
        return new Found(days, sentence + year);
    }

    private List<LocalDate> back(
            LocalDate day,
            LocalDate before,
            Predicate<LocalDate> counted,
            int most,
            BiPredicate<Kind, Kind> alike) {
        Kind kind = kind(day);
        boolean sameWeekday = kind == Kind.WORKDAY || kind == Kind.WEEKEND;
        List<LocalDate> found = new ArrayList<>();
        LocalDate past = before.minusDays(1);
        for (int i = 0; i < LOOK_BACK && found.size() < most; i++, past = past.minusDays(1)) {
            boolean weekday = !sameWeekday || past.getDayOfWeek() == day.getDayOfWeek();
            if (weekday && alike.test(kind, kind(past)) && counted.test(past)) {
                found.add(past);
            }
        }
        return found;
    }

    private static boolean alike(Kind wanted, Kind past) {
        return wanted == past || wanted == Kind.MADE_UP && past == Kind.WORKDAY;
    }

    private static char weekday(LocalDate day) {
        return "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }
}
