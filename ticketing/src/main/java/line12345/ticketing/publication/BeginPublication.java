package line12345.ticketing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/**
 * Somebody of the hotline proposes to publish an answer, or one that was withdrawn once more 起草公开.
 */
@ApplicationScoped
public class BeginPublication {
    @Inject Tickets tickets;
    @Inject Publications publications;

    /**
     * @throws NotPublishable when nothing of this ticket may be published
     */
    @Transactional
    public void begin(String number, Actor by, Instant now) {
        PublicationStep.BEGIN.mustBeBy(by);
        Ticket ticket = tickets.of(by, number, now);
        publications.mustBePublishable(ticket);
        publications
                .of(ticket.id())
                .ifPresentOrElse(
                        old -> old.again(by, now),
                        () -> publications.persist(new Publication(ticket, by, now)));
    }
}
