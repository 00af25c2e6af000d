package line12345.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.TicketUrged;

import java.time.Instant;

/**
 * An urging reaches whoever has the ticket between the offices; an office hears it by its alert.
 */
@ApplicationScoped
class HearUrging implements FactListener {
    @Inject Tickets tickets;
    @Inject TellWhoseTurn tell;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof TicketUrged urged) {
            Ticket ticket = tickets.findById(urged.about().ticketId());
            switch (ticket.state()) {
                case WAITING_DISPATCH, WAITING_MEETING, WAITING_REVIEW ->
                        tell.write(ticket, "urged-between", "", now);
                default -> {
                    // An office is alerted; a follower's main ticket is urged itself.
                }
            }
        }
    }
}
