package line12345.hotline.missed.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.outbound.line.QuietHours;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.HoursTable;
import line12345.ticketing.calendar.OpenTime;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.Span;

import java.time.Duration;
import java.time.Instant;

/** The city's own numbers for missed calls, as they hold at a moment. */
@ApplicationScoped
public class MissedRules {
    @Inject Rules rules;
    @Inject Calendars calendars;
    @Inject HoursTable hours;

    public int afterSeconds(Instant now) {
        return rules.number(Rule.MISSED_AFTER_SECONDS, now);
    }

    public int tries(Instant now) {
        return rules.number(Rule.MISSED_TRIES, now);
    }

    public Duration hold(Instant now) {
        return Duration.ofMinutes(rules.number(Rule.MISSED_HOLD_MINUTES, now));
    }

    public QuietHours quiet(Instant now) {
        return QuietHours.of(rules, now);
    }

    public OtherHours otherHours(Instant now) {
        Duration gap = Duration.ofMinutes(rules.number(Rule.MISSED_GAP_MINUTES, now));
        return new OtherHours(gap, quiet(now));
    }

    public MissedTerm term(Instant now) {
        return new MissedTerm(
                length(rules.span(Rule.MISSED_TERM, now)),
                length(rules.span(Rule.MISSED_TERM_CLOSED, now)),
                quiet(now),
                new OpenTime(calendars.current(), hours.of(null)));
    }

    private static Duration length(Span span) {
        return switch (span.unit()) {
            case MINUTE -> Duration.ofMinutes(span.amount());
            case HOUR, WORKING_HOUR -> Duration.ofHours(span.amount());
            case DAY, WORKING_DAY -> Duration.ofDays(span.amount());
        };
    }
}
