package line12345.hotline.outbound.line;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When no citizen is called 静默时段: from {@code until} of one day to {@code from} of the next, on
 * holidays as on other days.
 *
 * @param from hour of the day, 0 to 23, from which citizens are called
 * @param until hour, 1 to 24, from which they are not called any more
 */
public record QuietHours(int from, int until) {
    public static QuietHours of(Rules rules, Instant now) {
        return new QuietHours(
                rules.number(Rule.CONTACT_FROM_HOUR, now),
                rules.number(Rule.CONTACT_UNTIL_HOUR, now));
    }

    public boolean quiet(Instant moment) {
        int hour = moment.atZone(OfficeClock.ZONE).getHour();
        return hour < from || hour >= until;
    }

    /** The moment itself, or the next at which a citizen may be called. */
    public Instant awake(Instant moment) {
        if (!quiet(moment)) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(OfficeClock.ZONE);
        ZonedDateTime opens = local.with(LocalTime.of(from, 0));
        return (local.isBefore(opens) ? opens : opens.plusDays(1)).toInstant();
    }

    /** {@code 21 点至次日 8 点}. */
    public String chinese() {
        return until + " 点至次日 " + from + " 点";
    }
}
