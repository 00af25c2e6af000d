package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/** How long an office may ask to give its part back 退单期限. */
@ApplicationScoped
public class ReturnTime {
    @Inject DeadlineRules deadlines;
    @Inject Rules rules;

    /**
     * The moment from which it is too late; a rule changed after the dispatch takes nothing back.
     */
    @Transactional
    public Instant ends(long departmentId, Instant dispatchedAt) {
        return deadlines
                .reckoning(departmentId)
                .from(dispatchedAt, rules.span(Rule.RETURN_WITHIN, dispatchedAt))
                .at();
    }
}
