package line12345.hotline.console;

import io.quarkus.qute.TemplateExtension;

import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How templates write things down. */
@TemplateExtension
public final class ScreenWords {
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(OfficeClock.ZONE);
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeClock.ZONE);

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeClock.ZONE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M 月 d 日");
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日");
    private static final String DAYS = "一二三四五六日";

    private ScreenWords() {}

    /** The light's class in staff.css. */
    public static String css(Light light) {
        return switch (light) {
            case GREEN -> "light light-green";
            case YELLOW -> "light light-yellow";
            case RED -> "light light-red";
        };
    }

    /** {@code 11-21 09:12}, for things of these days. */
    public static String shortly(Instant moment) {
        return SHORT.format(moment);
    }

    /** {@code 2026-11-21 09:12}. */
    public static String fully(Instant moment) {
        return LONG.format(moment);
    }

    /** {@code 11 月 21 日 09:12}, for sentences. */
    public static String said(Instant moment, Instant now) {
        return DueWords.moment(now, moment);
    }

    /** {@code 11 月 21 日 24:00 前}, for the end of a term. */
    public static String until(Instant end, Instant now) {
        return DueWords.until(now, end);
    }

    /** {@code 11 月 21 日}, with the year when it is another. */
    public static String said(LocalDate day, Instant now) {
        boolean sameYear = day.getYear() == OfficeClock.dayOf(now).getYear();
        return (sameYear ? DAY : DAY_OF_YEAR).format(day);
    }

    /** {@code 周六}. */
    public static String weekday(LocalDate day) {
        return "周" + DAYS.charAt(day.getDayOfWeek().getValue() - 1);
    }

    /** {@code 2026}. */
    public static int year(Instant moment) {
        return moment.atZone(OfficeClock.ZONE).getYear();
    }

    /** A due time beside its light, which says 超期 already. */
    public static String besideLight(String due) {
        return due.replaceFirst("^超期 ", "");
    }

    /** {@code 09:12}, for things of this day. */
    public static String clock(Instant moment) {
        return CLOCK.format(moment);
    }

    /** The last four digits of a ticket's number, where the rest is clear. */
    public static String tail(String number) {
        return number.substring(Math.max(0, number.length() - 4));
    }

    /** {@code 138 1234 5678}, to be read and dialled; other numbers as they are. */
    public static String spaced(String phone) {
        return phone.replaceFirst("^(1\\d{2})(\\d{4})(\\d{4})$", "$1 $2 $3");
    }
}
