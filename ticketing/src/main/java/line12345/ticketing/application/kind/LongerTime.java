package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.application.Kind;
import line12345.ticketing.application.NotAsked;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.Optional;

/**
 * What an asked length and the longest one come to in the office's own time, and whether it fits.
 */
@ApplicationScoped
class LongerTime {
    @Inject DeadlineRules deadlines;
    @Inject Rules rules;

    /**
     * @param longest the rule with the longest length
     * @param granted how often it was granted before
     * @param times how often it may be
     */
    Optional<NotAsked> refusal(
            Kind kind, Leg leg, Span length, Rule longest, int granted, int times, Instant now) {
        Span most = rules.span(longest, now);
        var reckoning = deadlines.reckoning(leg.departmentId());
        Instant due = leg.clock().dueAt();
        return MayExtend.refusal(
                kind,
                leg,
                granted,
                times,
                reckoning.extended(due, length).at(),
                reckoning.extended(due, most).at(),
                most,
                now);
    }
}
