package line12345.ticketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When somebody who was not reached is called again: at another hour, and never at night (Jinan:
 * two consecutive days at other hours).
 */
@ApplicationScoped
class AnotherHour {
    /** Nobody is called before and after these. */
    static final LocalTime FIRST = LocalTime.of(9, 0);

    static final LocalTime LAST = LocalTime.of(20, 0);

    @Inject Rules rules;

    Instant after(Instant now) {
        var gap = rules.span(Rule.CALLBACK_GAP, now);
        var minutes =
                switch (gap.unit()) {
                    case MINUTE -> gap.amount();
                    case HOUR, WORKING_HOUR -> gap.amount() * 60L;
                    case DAY, WORKING_DAY -> gap.amount() * 24L * 60;
                };
        return awake(now.plusSeconds(minutes * 60));
    }

    /** The moment itself, or the next morning when it is night. */
    static Instant awake(Instant moment) {
        ZonedDateTime local = moment.atZone(OfficeClock.ZONE);
        if (local.toLocalTime().isBefore(FIRST)) {
            return local.with(FIRST).toInstant();
        }
        if (!local.toLocalTime().isBefore(LAST)) {
            return local.plusDays(1).with(FIRST).toInstant();
        }
        return moment;
    }
}
