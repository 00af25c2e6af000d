package line12345.ticketing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.video.KeepVideos;
import line12345.ticketing.video.Video;

import java.time.Instant;
import java.util.List;

/** Writes a request down together with its films: both, or neither. */
@ApplicationScoped
public class FileWithVideos {
    @Inject FileTicket fileTicket;
    @Inject Tickets tickets;
    @Inject KeepVideos keep;

    /**
     * As {@link FileTicket#file}; the same message again reads no film.
     *
     * @throws line12345.ticketing.video.WrongVideo when one is not taken; nothing is filed then
     */
    @Transactional
    public Receipt file(TicketForm form, List<Video> videos, Actor by, Instant now) {
        Receipt receipt = fileTicket.file(form, by, now);
        if (!receipt.again() && !videos.isEmpty()) {
            Ticket ticket = tickets.ofMessage(form.channel(), form.messageKey()).orElseThrow();
            keep.keep(ticket.id(), videos, now);
        }
        return receipt;
    }
}
