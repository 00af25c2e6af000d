package line12345.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.fact.AnswerApproved;
import line12345.ticketing.ticket.fact.LegReplied;
import line12345.ticketing.ticket.fact.LegSentBack;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/** A reply that waits for a reviewer has a time 审核时限. */
@ApplicationScoped
class ReviewAlarms implements FactListener {
    static final String REVIEW_BY = "review-by";

    @Inject Alarms alarms;
    @Inject Rules rules;
    @Inject DeadlineRules deadlines;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof LegReplied replied && replied.after() == TicketState.WAITING_REVIEW) {
            Instant by = deadlines.reckoning().from(now, rules.span(Rule.REVIEW_WITHIN, now)).at();
            alarms.set(REVIEW_BY, replied.about().ticketId(), 0, by);
        } else if (fact instanceof AnswerApproved approved) {
            alarms.clear(REVIEW_BY, approved.about().ticketId(), 0);
        } else if (fact instanceof LegSentBack back
                && back.before() == TicketState.WAITING_REVIEW) {
            alarms.clear(REVIEW_BY, back.about().ticketId(), 0);
        } else if (fact instanceof TicketClosed closed
                && closed.before() == TicketState.WAITING_REVIEW) {
            alarms.clear(REVIEW_BY, closed.about().ticketId(), 0);
        }
    }
}
