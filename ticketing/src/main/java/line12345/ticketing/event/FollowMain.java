package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.fact.AnswerApproved;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.fact.TicketJoined;

import java.time.Instant;

/** An event is over with its main ticket's answer, and goes where its main ticket goes. */
@ApplicationScoped
class FollowMain implements FactListener {
    @Inject Events events;
    @Inject Facts facts;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof AnswerApproved approved) {
            end(approved.about().ticketId(), now);
        } else if (fact instanceof TicketClosed closed) {
            end(closed.about().ticketId(), now);
        } else if (fact instanceof TicketJoined joined) {
            events.ledBy(joined.about().ticketId())
                    .ifPresent(event -> events.leadBy(event.id(), joined.main()));
        }
    }

    private void end(long ticketId, Instant now) {
        events.ledBy(ticketId)
                .ifPresent(
                        event -> {
                            events.end(event.id(), EventState.ENDED, "", now);
                            facts.announce(
                                    new EventEnded(event.id(), event.matter(), event.street()),
                                    now);
                        });
    }
}
