package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.Span;

import java.time.Instant;

/** How long a citizen may object to a closing 异议期限. */
@ApplicationScoped
public class ObjectionTime {
    @Inject DeadlineRules deadlines;
    @Inject Rules rules;

    /** The moment from which it is too late; a rule changed later takes nothing back. */
    @Transactional
    public Instant ends(Instant closedAt) {
        return deadlines.reckoning().from(closedAt, within(closedAt)).at();
    }

    /** The length in force when it was closed. */
    Span within(Instant closedAt) {
        return rules.span(Rule.OBJECT_WITHIN, closedAt);
    }
}
