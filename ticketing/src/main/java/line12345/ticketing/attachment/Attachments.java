package line12345.ticketing.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.attachment.check.FileCheck;
import line12345.ticketing.attachment.check.FileStore;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All attachments; each found through its ticket. */
@ApplicationScoped
class Attachments implements PanacheRepository<Attachment> {
    @Inject FileCheck safety;

    List<Attachment> ofTicket(long ticketId) {
        return list("ticketId = ?1 order by id", ticketId);
    }

    Optional<Attachment> ofTicket(long ticketId, long id) {
        return find("ticketId = ?1 and id = ?2", ticketId, id).firstResultOptional();
    }

    boolean has(long ticketId, String key) {
        return find("ticketId = ?1 and fileKey = ?2", ticketId, key)
                .firstResultOptional()
                .isPresent();
    }

    /** What lies beside the same words and may still be changed. */
    List<Attachment> open(long ticketId, int position, Purpose purpose) {
        return list(
                        "ticketId = ?1 and position = ?2 and purpose = ?3 order by id",
                        ticketId,
                        position,
                        purpose)
                .stream()
                .filter(Attachment::open)
                .toList();
    }

    void keep(Attachment file, PlainFile content, Instant now) {
        persist(file);
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into attached_content (file_id, content, thumb)
                        values (?1, ?2, cast(?3 as bytea))
                        """)
                .setParameter(1, file.id())
                .setParameter(2, content.bytes())
                .setParameter(3, content.thumb() == null ? new byte[0] : content.thumb())
                .executeUpdate();
        safety.ask(FileStore.STAFF, file.id(), file.ticketId(), now);
    }

    /** The whole file, or the picture in small where there is one. */
    FileBytes bytes(Attachment file, boolean small) {
        Object[] row =
                (Object[])
                        getEntityManager()
                                .createNativeQuery(
                                        small
                                                ? """
                                                select case when length(thumb) > 0 then thumb
                                                            else content end,
                                                       length(thumb) > 0
                                                from attached_content where file_id = ?1
                                                """
                                                : """
                                                select content, false
                                                from attached_content where file_id = ?1
                                                """,
                                        Object[].class)
                                .setParameter(1, file.id())
                                .getSingleResult();
        byte[] bytes = (byte[]) row[0];
        String type = (Boolean) row[1] ? Thumb.mediaType(bytes) : file.mediaType();
        return new FileBytes(file.name(), type, bytes);
    }

    /** One person's files on a ticket are counted one after the other. */
    void oneAtATime(String number) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 21))")
                .setParameter(1, number)
                .getSingleResult();
    }
}
