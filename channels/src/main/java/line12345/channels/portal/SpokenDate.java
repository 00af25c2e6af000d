package line12345.channels.portal;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a moment as a person would: {@code 12 月 4 日（星期五）17:30}. */
public final class SpokenDate {
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("M 月 d 日（EEEE）HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter PAST = DateTimeFormatter.ofPattern("M 月 d 日 HH:mm");

    private SpokenDate() {}

    /** A moment to come; today and tomorrow are called so, another year is named. */
    public static Sentence of(Instant now, Instant moment) {
        ZonedDateTime local = moment.atZone(OfficeClock.ZONE);
        LocalDate today = OfficeClock.dayOf(now);
        if (local.toLocalDate().equals(today)) {
            return new Sentence("今天 " + CLOCK.format(local), CLOCK.format(local) + " today");
        }
        if (local.toLocalDate().equals(today.plusDays(1))) {
            return new Sentence("明天 " + CLOCK.format(local), CLOCK.format(local) + " tomorrow");
        }
        boolean sameYear = local.getYear() == today.getYear();
        return new Sentence(
                (sameYear ? "" : local.getYear() + " 年 ") + CHINESE.format(local),
                ENGLISH.format(local) + (sameYear ? "" : " " + local.getYear()));
    }

    /** A moment that has passed: {@code 11 月 21 日 19:12}. */
    public static String past(Instant now, Instant moment) {
        ZonedDateTime local = moment.atZone(OfficeClock.ZONE);
        boolean sameYear = local.getYear() == OfficeClock.dayOf(now).getYear();
        return (sameYear ? "" : local.getYear() + " 年 ") + PAST.format(local);
    }
}
