package line12345.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.PromiseMoved;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.fact.TicketFiled;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Keeps a ticket's alarms in step with the date its citizen was told. An answer that was heard
 * leaves them: they find nothing to do.
 */
@ApplicationScoped
class PromiseAlarms implements FactListener {
    static final String YELLOW = "promise-yellow";
    static final String DUE = "promise-due";

    @Inject Alarms alarms;
    @Inject Tickets tickets;
    @Inject DeadlineRules deadlines;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof TicketFiled filed) {
            told(filed.ticketId(), now);
        } else if (fact instanceof PromiseMoved moved) {
            told(moved.about().ticketId(), now);
        } else if (fact instanceof TicketClosed closed) {
            alarms.clear(Set.of(YELLOW, DUE), closed.about().ticketId(), 0);
        }
    }

    private void told(long ticketId, Instant now) {
        DateTold date = DateTold.of(tickets.findById(ticketId));
        Instant yellow = deadlines.reckoning().yellow(date.from(), date.within());
        Alarm due = new Alarm(DUE, ticketId, 0, date.at());
        if (now.isBefore(yellow) && yellow.isBefore(date.at())) {
            alarms.set(List.of(new Alarm(YELLOW, ticketId, 0, yellow), due));
        } else {
            alarms.clear(YELLOW, ticketId, 0);
            alarms.set(List.of(due));
        }
    }
}
