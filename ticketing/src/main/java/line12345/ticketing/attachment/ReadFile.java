package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.attachment.check.FileCheck;
import line12345.ticketing.attachment.check.FileStore;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** Opens an attachment for staff whose business it is. */
@ApplicationScoped
public class ReadFile {
    @Inject Tickets tickets;
    @Inject Attachments attachments;
    @Inject Readers readers;
    @Inject FileCheck safety;

    /**
     * @param small a picture in small, where there is one
     * @throws NoSuchTicket when the ticket is not this person's business
     * @throws NoSuchFile when the file is not there for this person
     */
    @Transactional
    public FileBytes read(String number, long id, boolean small, Actor reader, Instant now) {
        Ticket ticket = tickets.of(reader, number, now);
        Attachment file =
                attachments
                        .ofTicket(ticket.id(), id)
                        .filter(readers.of(reader, ticket, now)::file)
                        .orElseThrow(NoSuchFile::new);
        safety.refuseUnsafe(FileStore.STAFF, file.id());
        return attachments.bytes(file, small);
    }
}
