package line12345.ticketing.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;

/** The films beside a ticket, for staff who may read it. */
@ApplicationScoped
public class ReadVideos {
    @Inject Tickets tickets;
    @Inject Videos videos;

    /**
     * The first sent first.
     *
     * @throws NoSuchTicket when the ticket is not there for this person
     */
    @Transactional
    public List<VideoLine> of(String number, Actor actor, Instant now) {
        Ticket ticket = tickets.of(actor, number, now);
        // A confidential request reaches an office without whose it is; where may say whose.
        boolean nameless = actor.ofOffice() && ticket.subject().confidential();
        return videos.of(ticket.id(), !nameless);
    }

    /**
     * @throws NoSuchTicket when ticket or film is not there for this person
     * @throws line12345.ticketing.attachment.check.HeldBack while it waits for the virus scanner
     */
    @Transactional
    public OpenVideo open(String number, long id, Actor actor, Instant now) {
        return videos.open(tickets.of(actor, number, now).id(), id).orElseThrow(NoSuchTicket::new);
    }
}
