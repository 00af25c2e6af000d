package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/**
 * Lays a file beside words that are being written 添加附件. It goes out with them; until then only who
 * writes them sees it.
 */
@ApplicationScoped
public class AttachFile {
    private static final int LONGEST_KEY = 64;

    @Inject Tickets tickets;
    @Inject Attachments attachments;
    @Inject AttachmentLimits limits;

    /**
     * The same key again changes nothing.
     *
     * @throws WrongFile when it is too large, one too many, or neither a picture nor a PDF
     */
    @Transactional
    public void attach(String number, NewFile file, Actor by, Instant now) {
        Ticket ticket = tickets.of(by, number, now);
        int position = MayAttach.position(file.purpose(), ticket, by);
        String key = TicketText.of("附件编号", file.key(), LONGEST_KEY);
        limits.refuseLarge(file.name(), file.bytes().length, now);
        PlainFile plain = PlainFile.of(file.name(), file.bytes());
        attachments.oneAtATime(number);
        if (attachments.has(ticket.id(), key)) {
            return;
        }
        int already = attachments.open(ticket.id(), position, file.purpose()).size();
        limits.refuseMore(already, file.purpose(), now);
        attachments.keep(
                new Attachment(
                        ticket.id(),
                        position,
                        file.purpose(),
                        key,
                        plain,
                        file.forCitizen(),
                        by,
                        now),
                plain,
                now);
    }
}
