package line12345.ticketing.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A part of every year, both ends included; {@code from} after {@code to} runs over the new year.
 */
public record Season(MonthDay from, MonthDay to) {
    public static final Season WHOLE_YEAR = new Season(MonthDay.of(1, 1), MonthDay.of(12, 31));

    /**
     * Reads month and day as {@code 06-01}.
     *
     * @throws java.time.DateTimeException when there is no such day
     */
    public static Season parse(String from, String to) {
        return new Season(MonthDay.parse("--" + from), MonthDay.parse("--" + to));
    }

    public boolean contains(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean afterStart = !date.isBefore(from);
        boolean beforeEnd = !date.isAfter(to);
        return from.isAfter(to) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }

    /** {@code 全年} or {@code 6 月 1 日–9 月 30 日}. */
    public String chinese() {
        return equals(WHOLE_YEAR) ? "全年" : chinese(from) + "–" + chinese(to);
    }

    private static String chinese(MonthDay day) {
        return day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
    }
}
