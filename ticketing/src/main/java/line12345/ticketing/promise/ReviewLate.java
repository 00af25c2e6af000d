package line12345.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/** Nobody has reviewed the reply in time 审核超时. */
@ApplicationScoped
class ReviewLate implements AlarmListener {
    @Inject Tickets tickets;
    @Inject TellWhoseTurn tell;

    @Override
    public String kind() {
        return ReviewAlarms.REVIEW_BY;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        Ticket ticket = tickets.findById(alarm.ticketId());
        if (ticket.state() == TicketState.WAITING_REVIEW) {
            tell.tell(ticket, "审核超时", "审核时限已过", "review-late", "", now);
        }
    }
}
