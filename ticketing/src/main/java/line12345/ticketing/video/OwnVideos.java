package line12345.ticketing.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.reading.OwnKey;
import line12345.ticketing.ticket.reading.OwnTicket;

import java.time.Instant;
import java.util.List;

/** What its citizen laid beside the own ticket, to be seen again. */
@ApplicationScoped
public class OwnVideos {
    @Inject OwnTicket own;
    @Inject Videos videos;

    /**
     * @throws OwnTicket.WrongCode when the ticket is not the citizen's
     */
    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public List<VideoLine> of(OwnKey shown, Instant now) {
        return videos.of(own.of(shown, now).id(), true);
    }

    /**
     * @throws OwnTicket.WrongCode when the ticket is not the citizen's
     * @throws NoSuchTicket when it has no such film
     * @throws line12345.ticketing.attachment.check.HeldBack while it waits for the virus scanner
     */
    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public OpenVideo open(OwnKey shown, long id, Instant now) {
        return videos.open(own.of(shown, now).id(), id).orElseThrow(NoSuchTicket::new);
    }
}
