package line12345.ticketing.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.attachment.check.FileCheck;
import line12345.ticketing.attachment.check.FileStore;
import line12345.ticketing.attachment.picture.PlaceTaken;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lays a citizen's films beside a ticket 保存视频, within what files or adds to it. */
@ApplicationScoped
public class KeepVideos {
    /** At once; a minute as telephones take it has 50 to 120 MB, messengers make it 10. */
    public static final int MOST = 2;

    /** Bytes of one; a larger one holds the filing's transaction for longer. */
    public static final long LARGEST = 50L * 1024 * 1024;

    @Inject EntityManager entities;
    @Inject FileCheck safety;

    /**
     * The same key again changes nothing.
     *
     * @throws WrongVideo when one is too large or no film that we take, or when they are too many
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(long ticketId, List<Video> videos, Instant now) {
        if (videos.size() > MOST) {
            throw WrongVideo.tooMany();
        }
        videos.forEach(video -> keep(ticketId, video, now));
    }

    private void keep(long ticketId, Video video, Instant now) {
        if (video.footage().length() > LARGEST) {
            throw WrongVideo.tooLarge();
        }
        String key = TicketText.of("视频编号", video.key(), 100);
        if (has(ticketId, key)) {
            return;
        }
        PlainVideo plain = PlainVideo.of(video.footage());
        String name = TicketText.optional("视频名称", video.name(), 200);
        long id = row(ticketId, key, name, plain, now);
        for (long at = 0; at < plain.length(); at += VideoPieces.SIZE) {
            int count = (int) Math.min(VideoPieces.SIZE, plain.length() - at);
            entities.createNativeQuery(
                            "insert into ticket_video_part (video_id, nth, bytes)"
                                    + " values (?1, ?2, ?3)")
                    .setParameter(1, id)
                    .setParameter(2, (int) (at / VideoPieces.SIZE))
                    .setParameter(3, plain.piece(at, count))
                    .executeUpdate();
        }
        Optional<PlaceTaken> place = video.keepPlace() ? plain.place() : Optional.empty();
        place.ifPresent(where -> write(id, where));
        safety.ask(FileStore.VIDEO, id, ticketId, now);
    }

    private boolean has(long ticketId, String key) {
        return !entities.createNativeQuery(
                        "select 1 from ticket_video where ticket_id = ?1 and video_key = ?2")
                .setParameter(1, ticketId)
                .setParameter(2, key)
                .getResultList()
                .isEmpty();
    }

    private long row(long ticketId, String key, String name, PlainVideo plain, Instant now) {
        return (Long)
                entities.createNativeQuery(
                                """
                                insert into ticket_video
                                    (ticket_id, video_key, name, quicktime, size, kept_at)
                                values (?1, ?2, ?3, ?4, ?5, ?6) returning id
                                """,
                                Long.class)
                        .setParameter(1, ticketId)
                        .setParameter(2, key)
                        .setParameter(3, name)
                        .setParameter(4, plain.quickTime())
                        .setParameter(5, plain.length())
                        .setParameter(6, now)
                        .getSingleResult();
    }

    private void write(long id, PlaceTaken place) {
        entities.createNativeQuery(
                        "update ticket_video set latitude = ?2, longitude = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, place.latitude())
                .setParameter(3, place.longitude())
                .executeUpdate();
    }
}
