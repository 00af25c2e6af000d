package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.matter.Places;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.TicketClassified;
import line12345.ticketing.ticket.fact.TicketFiled;

import java.time.Instant;

/** Notes each ticket that can belong to a burst, and lets somebody look after the commit. */
@ApplicationScoped
class SeeTicket implements FactListener {
    @Inject Tickets tickets;
    @Inject Places places;
    @Inject Sightings sightings;
    @Inject Alarms alarms;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof TicketFiled filed) {
            see(tickets.findById(filed.ticketId()), now);
        } else if (fact instanceof TicketClassified classified) {
            see(tickets.findById(classified.about().ticketId()), now);
        }
    }

    private void see(Ticket ticket, Instant now) {
        String matter = ticket.subject().matterCode();
        String place = ticket.subject().placeCode();
        if (matter == null || place == null) {
            return;
        }
        String source =
                Sighting.source(ticket.byItself(), ticket.channel(), ticket.citizen().id());
        places.street(place)
                .ifPresent(
                        street -> {
                            sightings.add(
                                    new Sighting(
                                            ticket.id(), matter, street, ticket.filedAt(), source));
                            // Not of the ticket: whoever ends it at once clears what is due for it.
                            alarms.set(LookForEvent.KIND, 0, ticket.id(), now);
                        });
    }
}
