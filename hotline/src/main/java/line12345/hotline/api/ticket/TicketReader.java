package line12345.hotline.api.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.listing.ReadCodes;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** A ticket as it stands now, with its version in the answer's head. */
@RequestScoped
public class TicketReader {
    @Inject ReadTicket read;
    @Inject ReadCodes codes;
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;
    @Inject Reply reply;

    /** After a step in the same transaction: as the step has left it. */
    @Transactional
    public TicketAnswer now(String number) {
        Actor reader = current.get();
        Instant now = clock.now();
        entities.flush();
        TicketView view = read.read(number, reader, now);
        reply.version(view.version());
        return TicketAnswer.of(view, codes.read(number, reader, now));
    }
}
