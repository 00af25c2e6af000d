package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/** How long a citizen may object to a closing 异议期限. */
@ApplicationScoped
public class ObjectionTime {
    @Inject DeadlineRules deadlines;
    @Inject Rules rules;

    /** The moment from which it is too late, by the rule in force now. */
    @Transactional
    public Instant ends(Instant closedAt, Instant now) {
        return deadlines.reckoning().from(closedAt, rules.span(Rule.OBJECT_WITHIN, now)).at();
    }
}
