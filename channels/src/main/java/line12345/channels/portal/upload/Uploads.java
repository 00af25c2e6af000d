package line12345.channels.portal.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.intake.TicketForm.Picture;
import line12345.ticketing.video.Video;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Pictures and films on their way. Whoever knows an upload's name may go on with it; it cannot be
 * guessed.
 */
@ApplicationScoped
public class Uploads {
    /** Bytes of a picture. */
    static final long LARGEST = 5L * 1024 * 1024;

    /** Swept with each beginning: more than one beginning can leave. */
    private static final int SWEPT = 10;

    private static final Duration SECOND_TAP = Duration.ofMinutes(10);

    private final SecureRandom random = new SecureRandom();

    @Inject EntityManager entities;
    @Inject UploadConfig config;
    @Inject Alarms alarms;

    /**
     * @param received bytes that are here
     */
    public record Standing(long size, long received, boolean video) {
        boolean complete() {
            return received == size;
        }

        Sort sort() {
            return video ? Sort.VIDEO : Sort.PICTURE;
        }
    }

    /**
     * @param formKey of the form it will be filed with
     * @return what it is called from now on
     */
    @Transactional
    String begin(String formKey, String name, Sort sort, long size, Instant now) {
        sweep(now);
        // Two taps at once must not make a fourth.
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 62))")
                .setParameter(1, formKey)
                .getSingleResult();
        if (size > sort.largest()) {
            throw WrongUpload.tooLarge(sort);
        }
        if (ofForm(formKey, sort) >= sort.most()) {
            throw WrongUpload.tooMany(sort);
        }
        if (sort == Sort.VIDEO && onTheirWay() + size > config.videosOnTheirWay()) {
            throw WrongUpload.full();
        }
        byte[] token = new byte[18];
        random.nextBytes(token);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        entities.createNativeQuery(
                        """
                        insert into portal_upload (id, form_key, name, size, ends_at, video)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, id)
                .setParameter(2, formKey)
                .setParameter(3, name)
                .setParameter(4, size)
                .setParameter(5, now.plus(config.kept()))
                .setParameter(6, sort == Sort.VIDEO)
                .executeUpdate();
        alarms.set(SweepUploads.KIND, 0, 0, now.plus(config.kept()));
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
            throw WrongUpload.tooLarge(standing.sort());
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
     * Pictures that came for this form, in the order of the page; what is another form's is not
     * found.
     *
     * @param keepPlace where they were taken is to be kept
     * @throws WrongUpload when one is not whole or not there any more
     */
    @Transactional
    public List<Picture> of(String formKey, List<String> ids, boolean keepPlace) {
        List<Picture> pictures = new ArrayList<>();
        for (String id : ids) {
            Standing standing = whole(id, Sort.PICTURE);
            pictures.add(new Picture(name(formKey, id), bytes(id, standing.size()), keepPlace));
        }
        return pictures;
    }

    /**
     * Films that came for this form, as {@link #of}; their bytes are read when they are kept.
     *
     * @throws WrongUpload when one is not whole or not there any more
     */
    @Transactional
    public List<Video> films(String formKey, List<String> ids, boolean keepPlace) {
        List<Video> films = new ArrayList<>();
        for (String id : ids) {
            long size = whole(id, Sort.VIDEO).size();
            films.add(new Video(id, name(formKey, id), new SentFilm(this, id, size), keepPlace));
        }
        return films;
    }

    private Standing whole(String id, Sort wanted) {
        Standing standing = read(id, false);
        if (standing.sort() != wanted) {
            throw WrongUpload.unknown();
        }
        if (!standing.complete()) {
            throw WrongUpload.unfinished(wanted);
        }
        return standing;
    }

    private String name(String formKey, String id) {
        List<?> name =
                entities.createNativeQuery(
                                "select name from portal_upload where id = ?1 and form_key = ?2")
                        .setParameter(1, id)
                        .setParameter(2, formKey)
                        .getResultList();
        if (name.isEmpty()) {
            throw WrongUpload.unknown();
        }
        return (String) name.get(0);
    }

    /**
     * They are filed with their ticket. That they were sent is known for a second tap on the same
     * form; their bytes go, for where they were taken still stands in them.
     */
    @Transactional
    public void filed(String formKey, Instant now) {
        entities.createNativeQuery(
                        """
                        delete from portal_upload_part where upload_id in (
                            select id from portal_upload where form_key = ?1)
                        """)
                .setParameter(1, formKey)
                .executeUpdate();
        entities.createNativeQuery("update portal_upload set ends_at = ?2 where form_key = ?1")
                .setParameter(1, formKey)
                .setParameter(2, now.plus(SECOND_TAP))
                .executeUpdate();
    }

    private byte[] bytes(String id, long size) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream((int) size);
        parts(id, 0, size).forEach(part -> whole.writeBytes(part.bytes()));
        return whole.toByteArray();
    }

    /**
     * @param at where in the file it begins
     */
    record Part(long at, byte[] bytes) {}

    /** In order, those with bytes from {@code from} on and before {@code to}. */
    @Transactional
    List<Part> parts(String id, long from, long to) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select at, bytes from portal_upload_part
                                where upload_id = ?1 and at < ?3
                                  and at >= (select coalesce(max(at), 0) from portal_upload_part
                                             where upload_id = ?1 and at <= ?2)
                                order by at
                                """,
                                Object[].class)
                        .setParameter(1, id)
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .getResultList();
        return rows.stream()
                .map(row -> new Part(((Number) row[0]).longValue(), (byte[]) row[1]))
                .toList();
    }

    private Standing read(String id, boolean held) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select size, received, video from portal_upload where id = ?1"
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
                                        ((Number) row[1]).longValue(),
                                        (Boolean) row[2]))
                .orElseThrow(WrongUpload::unknown);
    }

    private long ofForm(String formKey, Sort sort) {
        return ((Number)
                        entities.createNativeQuery(
                                        "select count(*) from portal_upload"
                                                + " where form_key = ?1 and video = ?2")
                                .setParameter(1, formKey)
                                .setParameter(2, sort == Sort.VIDEO)
                                .getSingleResult())
                .longValue();
    }

    /** Bytes claimed by all films that are not filed. */
    private long onTheirWay() {
        return ((Number)
                        entities.createNativeQuery(
                                        "select coalesce(sum(size), 0) from portal_upload where video")
                                .getSingleResult())
                .longValue();
    }

    void sweep(Instant now) {
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
