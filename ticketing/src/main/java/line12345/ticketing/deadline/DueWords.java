package line12345.ticketing.deadline;

import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Says a deadline as a person would: {@code 剩 6 小时 · 5 月 6 日 17:30 前}, {@code 超期 1 天 · 应在 5 月 6 日
 * 17:30 前}.
 */
public final class DueWords {
    private static final DateTimeFormatter SAME_YEAR = DateTimeFormatter.ofPattern("M 月 d 日 HH:mm");
    private static final DateTimeFormatter OTHER_YEAR =
            DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm");

    private DueWords() {}

    /** What is left or how late it is, and the moment itself. */
    public static String of(Instant now, Instant dueAt, boolean provisional) {
        String when = until(now, dueAt) + (provisional ? "（暂定）" : "");
        Duration left = Duration.between(now, dueAt);
        boolean late = left.isZero() || left.isNegative();
        return late
                ? "超期 " + length(left.negated()) + " · 应在 " + when
                : "剩 " + length(left) + " · " + when;
    }

    /** {@code 5 月 6 日 17:30}, with the year when it is another. */
    public static String moment(Instant now, Instant moment) {
        ZonedDateTime local = moment.atZone(OfficeClock.ZONE);
        boolean sameYear = local.getYear() == now.atZone(OfficeClock.ZONE).getYear();
        return (sameYear ? SAME_YEAR : OTHER_YEAR).format(local);
    }

    /** {@code 5 月 6 日 17:30 前}; midnight belongs to the day that it ends: {@code 24:00 前}. */
    public static String until(Instant now, Instant dueAt) {
        boolean midnight = dueAt.atZone(OfficeClock.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
        String words =
                midnight
                        ? moment(now, dueAt.minus(1, ChronoUnit.MINUTES)).replace("23:59", "24:00")
                        : moment(now, dueAt);
        return words + " 前";
    }

    private static String length(Duration length) {
        if (length.toDays() > 0) {
            return length.toDays() + " 天";
        }
        if (length.toHours() > 0) {
            return length.toHours() + " 小时";
        }
        return Math.max(1, length.toMinutes()) + " 分钟";
    }
}
