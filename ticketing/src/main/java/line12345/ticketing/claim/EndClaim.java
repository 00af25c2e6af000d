package line12345.ticketing.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.fact.TicketDispatched;
import line12345.ticketing.ticket.fact.TicketJoined;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/** A ticket that left the pool is claimed by nobody, also when it comes back. */
@ApplicationScoped
class EndClaim implements FactListener {
    @Inject Claims claims;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof TicketDispatched sent) {
            end(sent.before(), sent.about().ticketId());
        } else if (fact instanceof TicketClosed closed) {
            end(closed.before(), closed.about().ticketId());
        } else if (fact instanceof TicketJoined joined) {
            end(joined.before(), joined.about().ticketId());
        }
    }

    private void end(TicketState before, long ticketId) {
        if (before == TicketState.WAITING_DISPATCH) {
            claims.end(ticketId);
        }
    }
}
