package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.matter.Places;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.TicketClassified;
import line12345.ticketing.ticket.fact.TicketFiled;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Notes each ticket that can belong to a burst, and lets somebody look after the commit. */
@ApplicationScoped
class SeeTicket implements FactListener {
    @Inject Tickets tickets;
    @Inject Places places;
    @Inject Sightings sightings;
    @Inject Events events;
    @Inject Alarms alarms;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof TicketFiled filed) {
            Ticket ticket = tickets.findById(filed.ticketId());
            of(ticket).ifPresent(seen -> note(seen, now));
        } else if (fact instanceof TicketClassified classified) {
            again(tickets.findById(classified.about().ticketId()), now);
        }
    }

    private Optional<Sighting> of(Ticket ticket) {
        String matter = ticket.subject().matterCode();
        String place = ticket.subject().placeCode();
        // What is kept within a circle is not counted where everybody reads.
        if (matter == null || place == null || ticket.subject().circle() != null) {
            return Optional.empty();
        }
        String source = Long.toString(ticket.citizen().id());
        return places.street(place)
                .map(street -> new Sighting(ticket.id(), matter, street, ticket.filedAt(), source));
    }

    private void note(Sighting seen, Instant now) {
        // The alarm first, as whoever looks has it first. It is not the ticket's: whoever ends a
        // ticket at once clears what is due for it.
        alarms.set(LookForEvent.KIND, 0, seen.ticketId(), now);
        sightings.add(seen);
    }

    /** It counts where it belongs now, and belongs to nothing else that goes on. */
    private void again(Ticket ticket, Instant now) {
        if (events.ledBy(ticket.id()).isPresent()) {
            return;
        }
        Optional<Sighting> seen = of(ticket);
        seen.ifPresentOrElse(one -> note(one, now), () -> sightings.counted(List.of(ticket.id())));
        events.takeOut(
                        ticket.id(),
                        seen.map(Sighting::matter).orElse(""),
                        seen.map(Sighting::street).orElse(""))
                .forEach(
                        name ->
                                ticket.note(
                                        now,
                                        Actor.house(),
                                        "移出事件",
                                        "归类已改，不再属于事件“" + name + "”",
                                        true));
    }
}
