package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** Lists a ticket's attachments for staff, each for those who may open it. */
@ApplicationScoped
public class ListFiles {
    @Inject Tickets tickets;
    @Inject Attachments attachments;
    @Inject Readers readers;
    @Inject AttachmentLimits limits;

    /**
     * @throws NoSuchTicket when the ticket is not this person's business
     */
    @Transactional
    public TicketFiles of(String number, Actor reader, Instant now) {
        Ticket ticket = tickets.of(reader, number, now);
        MayOpen mayOpen = readers.of(reader, ticket, now);
        return new TicketFiles(
                number,
                desk(ticket, reader),
                limits.most(now),
                limits.largest(now),
                attachments.ofTicket(ticket.id()).stream()
                        .filter(mayOpen::file)
                        .map(file -> FileView.of(file, number))
                        .toList());
    }

    private static int desk(Ticket ticket, Actor reader) {
        return reader.ofOffice()
                ? ticket.legs().of(reader.departmentId()).map(Leg::position).orElse(0)
                : 0;
    }
}
