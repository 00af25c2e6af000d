package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.List;

/** Has a ticket done again by the office that answered, with a second promise 重办. */
@ApplicationScoped
public class DoAgain {
    @Inject Dispatching dispatching;
    @Inject DeadlineRules deadlines;
    @Inject Facts facts;

    /** Part of the caller's transaction: after a callback, or after an objection to the closing. */
    public void redo(Ticket ticket, long departmentId, String why, Actor by, Instant now) {
        var subject = ticket.subject();
        var plan = List.of(dispatching.again(ticket, departmentId, why, by, now));
        boolean closed = ticket.state() == TicketState.CLOSED;
        facts.announce(
                closed ? ticket.sending().reopen(plan, now) : ticket.sending().redo(plan, now),
                now);
        Span within = deadlines.find(subject.kind(), subject.urgency(), now).promise();
        Deadline later = deadlines.reckoning().from(now, within);
        facts.announce(ticket.dates().promiseAgain(now, within, later, "退回重办", by, now), now);
    }
}
