package line12345.ticketing.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.AnswerApproved;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/** When a main ticket is answered or ends, its followers come next, each in its own transaction. */
@ApplicationScoped
class TellFollowers implements FactListener {
    @Inject Tickets tickets;
    @Inject Alarms alarms;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof AnswerApproved approved) {
            tell(approved.about().ticketId(), now);
        } else if (fact instanceof TicketClosed closed
                && closed.before() != TicketState.WAITING_CALLBACK) {
            tell(closed.about().ticketId(), now);
        }
    }

    private void tell(long mainId, Instant now) {
        if (!tickets.followers(mainId, 1).isEmpty()) {
            alarms.set(ShareAnswer.KIND, mainId, 0, now);
        }
    }
}
