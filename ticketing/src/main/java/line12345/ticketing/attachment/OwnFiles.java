package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.attachment.check.FileCheck;
import line12345.ticketing.attachment.check.FileStore;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.reading.OwnKey;
import line12345.ticketing.ticket.reading.OwnTicket;

import java.time.Instant;
import java.util.List;

/**
 * What a citizen may open of the own ticket: the files approved with the answer that counts now,
 * and none before that answer has reached the citizen.
 */
@ApplicationScoped
public class OwnFiles {
    /** In bytes; the page should come at once on a telephone. */
    private static final int LARGEST_INSIDE = 100_000;

    @Inject OwnTicket own;
    @Inject Attachments attachments;
    @Inject EntityManager entities;
    @Inject FileCheck safety;

    /**
     * A file of the answer.
     *
     * @param size such as {@code 1.2 MB}
     * @param small the picture in small; null for what is no picture
     */
    public record OwnFile(long id, String name, String size, FileBytes small) {}

    /**
     * Read after the answer itself, which is what makes it reach the citizen.
     *
     * @throws OwnTicket.WrongCode when number and code do not belong together
     */
    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public List<OwnFile> of(OwnKey shown, Instant now) {
        return approved(own.of(shown, now)).stream()
                .map(attachments::findById)
                .map(
                        file ->
                                new OwnFile(
                                        file.id(),
                                        file.name(),
                                        FileView.words(file.size()),
                                        small(file)))
                .toList();
    }

    /**
     * @throws OwnTicket.WrongCode when number and code do not belong together
     * @throws NoSuchFile when it is not the citizen's to see
     */
    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public FileBytes read(OwnKey shown, long id, Instant now) {
        return approved(own.of(shown, now)).stream()
                .filter(one -> one == id)
                .map(this::safe)
                .findFirst()
                .orElseThrow(NoSuchFile::new);
    }

    private FileBytes safe(long fileId) {
        safety.refuseUnsafe(FileStore.STAFF, fileId);
        return attachments.bytes(attachments.findById(fileId), false);
    }

    /**
     * Stands in the page itself; what could not be made small, or waits for the scanner, is only
     * offered by name.
     */
    private FileBytes small(Attachment file) {
        boolean shown = file.picture() && safety.opens(FileStore.STAFF, file.id());
        FileBytes bytes = shown ? attachments.bytes(file, true) : null;
        return bytes == null || bytes.bytes().length > LARGEST_INSIDE ? null : bytes;
    }

    private List<Long> approved(Ticket ticket) {
        if (ticket.ending().answeredAt() == null) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Number> ids =
                entities.createNativeQuery(
                                """
                                select file_id from approved_file
                                where ticket_id = ?1 and round = ?2 order by file_id
                                """)
                        .setParameter(1, ticket.id())
                        .setParameter(2, ticket.ending().round())
                        .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }
}
