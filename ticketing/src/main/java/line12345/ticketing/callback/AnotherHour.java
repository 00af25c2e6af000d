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
    @Inject Rules rules;

    Instant after(Instant now) {
        var gap = rules.span(Rule.CALLBACK_GAP, now);
        var minutes =
                switch (gap.unit()) {
                    case MINUTE -> gap.amount();
                    case HOUR, WORKING_HOUR -> gap.amount() * 60L;
                    case DAY, WORKING_DAY -> gap.amount() * 24L * 60;
                };
        return awake(
                now.plusSeconds(minutes * 60),
                LocalTime.of(rules.number(Rule.CALLBACK_FROM_HOUR, now), 0),
                LocalTime.of(rules.number(Rule.CALLBACK_UNTIL_HOUR, now), 0));
    }

    /**
     * The moment itself, or the next morning when it is night.
     *
     * @param first nobody is called before
     * @param last nobody is called from then on
     */
    static Instant awake(Instant moment, LocalTime first, LocalTime last) {
        ZonedDateTime local = moment.atZone(OfficeClock.ZONE);
        if (local.toLocalTime().isBefore(first)) {
            return local.with(first).toInstant();
        }
        if (!local.toLocalTime().isBefore(last)) {
            return local.plusDays(1).with(first).toInstant();
        }
        return moment;
    }
}
