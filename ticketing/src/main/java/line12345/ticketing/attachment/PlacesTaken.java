package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.attachment.picture.PlaceTaken;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;

/** Where a ticket's pictures were taken, as far as their citizen wanted that to be known. */
@ApplicationScoped
public class PlacesTaken {
    @Inject EntityManager entities;
    @Inject Tickets tickets;

    /**
     * @param nth of the ticket's pictures, from 1
     * @param words latitude and longitude, see {@link PlaceTaken#words}
     */
    public record Known(long nth, String words) {}

    /**
     * @return empty as well for an office that does not know whose the request is
     * @throws NoSuchTicket when the ticket is not there for this person
     */
    @Transactional
    public List<Known> of(String number, Actor actor, Instant now) {
        Ticket ticket = tickets.of(actor, number, now);
        if (actor.ofOffice() && ticket.subject().confidential()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select nth, latitude, longitude from (
                                    select row_number() over (order by id) as nth,
                                           latitude, longitude
                                    from attachment where ticket_id = ?1) as picture
                                where latitude is not null order by nth
                                """,
                                Object[].class)
                        .setParameter(1, ticket.id())
                        .getResultList();
        return rows.stream().map(PlacesTaken::known).toList();
    }

    private static Known known(Object[] row) {
        PlaceTaken place = new PlaceTaken((Double) row[1], (Double) row[2]);
        return new Known(((Number) row[0]).longValue(), place.words());
    }
}
