package line12345.channels.portal.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.intake.TicketForm.Picture;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Pictures on their way. Whoever knows an upload's name may go on with it; it cannot be guessed.
 */
@ApplicationScoped
public class Uploads {
    public static final int MOST = 3;
    public static final long LARGEST = 5L * 1024 * 1024;

    /** Swept with each beginning: more than one beginning can leave. */
    private static final int SWEPT = 10;

    private static final Duration SECOND_TAP = Duration.ofMinutes(10);

    private final SecureRandom random = new SecureRandom();

    @Inject EntityManager entities;
    @Inject UploadConfig config;

    /**
     * @param received bytes that are here
     */
    public record Standing(long size, long received) {
        boolean complete() {
            return received == size;
        }
    }

    /**
     * @param formKey of the form it will be filed with
     * @return what it is called from now on
     */
    @Transactional
    String begin(String formKey, String name, long size, Instant now) {
        sweep(now);
        // Two taps at once must not make a fourth.
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 62))")
                .setParameter(1, formKey)
                .getSingleResult();
        if (size > LARGEST) {
            throw WrongUpload.tooLarge();
        }
        if (ofForm(formKey) >= MOST) {
            throw WrongUpload.tooMany();
        }
        byte[] token = new byte[18];
        random.nextBytes(token);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        entities.createNativeQuery(
                        """
                        insert into portal_upload (id, form_key, name, size, ends_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, id)
                .setParameter(2, formKey)
                .setParameter(3, name)
                .setParameter(4, size)
                .setParameter(5, now.plus(config.kept()))
                .executeUpdate();
        return id;
    }

    @Transactional
    Standing standing(String id) {
        return read(id, false);
    }

    /**
     * @param at where the part begins
     * @return how many bytes are here now
     */
    @Transactional
    long take(String id, long at, byte[] part) {
        Standing standing = read(id, true);
        if (at != standing.received()) {
            throw WrongUpload.notThere();
        }
        if (at + part.length > standing.size()) {
            throw WrongUpload.tooLarge();
        }
        if (part.length == 0) {
            return at;
        }
        entities.createNativeQuery(
                        "insert into portal_upload_part (upload_id, at, bytes) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, at)
                .setParameter(3, part)
                .executeUpdate();
        entities.createNativeQuery("update portal_upload set received = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, at + part.length)
                .executeUpdate();
        return at + part.length;
    }

    @Transactional
    void drop(String id) {
        entities.createNativeQuery("delete from portal_upload where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /**
     * What came for this form, in the order of the page; what is another form's is not found.
     *
     * @throws WrongUpload when one is not whole or not there any more
     */
    @Transactional
    public List<Picture> of(String formKey, List<String> ids) {
        List<Picture> pictures = new ArrayList<>();
        for (String id : ids) {
            Standing standing = read(id, false);
            if (!standing.complete()) {
                throw WrongUpload.unfinished();
            }
            List<?> name =
                    entities.createNativeQuery(
                                    "select name from portal_upload where id = ?1 and form_key = ?2")
                            .setParameter(1, id)
                            .setParameter(2, formKey)
                            .getResultList();
            if (name.isEmpty()) {
                throw WrongUpload.unknown();
            }
            pictures.add(new Picture((String) name.get(0), bytes(id)));
        }
        return pictures;
    }

    /** They are filed with their ticket and stay only for a second tap on the same form. */
    @Transactional
    public void filed(String formKey, Instant now) {
        entities.createNativeQuery("update portal_upload set ends_at = ?2 where form_key = ?1")
                .setParameter(1, formKey)
                .setParameter(2, now.plus(SECOND_TAP))
                .executeUpdate();
    }

    private byte[] bytes(String id) {
        @SuppressWarnings("unchecked")
        List<byte[]> parts =
                entities.createNativeQuery(
                                "select bytes from portal_upload_part where upload_id = ?1 order by at",
                                byte[].class)
                        .setParameter(1, id)
                        .getResultList();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private Standing read(String id, boolean held) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select size, received from portal_upload where id = ?1"
                                        + (held ? " for update" : ""),
                                Object[].class)
                        .setParameter(1, id)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new Standing(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue()))
                .orElseThrow(WrongUpload::unknown);
    }

    private long ofForm(String formKey) {
        return ((Number)
                        entities.createNativeQuery(
                                        "select count(*) from portal_upload where form_key = ?1")
                                .setParameter(1, formKey)
                                .getSingleResult())
                .longValue();
    }

    private void sweep(Instant now) {
        entities.createNativeQuery(
                        """
                        delete from portal_upload where id in (
                            select id from portal_upload where ends_at <= ?1
                            order by ends_at limit ?2 for update skip locked)
                        """)
                .setParameter(1, now)
                .setParameter(2, SWEPT)
                .executeUpdate();
    }
}
