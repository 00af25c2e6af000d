package line12345.ticketing.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.attachment.check.FileCheck;
import line12345.ticketing.attachment.check.FileStore;
import line12345.ticketing.attachment.check.HeldBack;
import line12345.ticketing.attachment.picture.PlaceTaken;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The films of a ticket; whoever asks has found out that the ticket may be read. */
@ApplicationScoped
class Videos {
    @Inject EntityManager entities;
    @Inject FileCheck safety;
    @Inject VideoPieces pieces;

    /**
     * @param withPlace whether the reader may know where
     */
    List<VideoLine> of(long ticketId, boolean withPlace) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, name, quicktime, size, latitude, longitude
                                from ticket_video where ticket_id = ?1 order by id
                                """,
                                Object[].class)
                        .setParameter(1, ticketId)
                        .getResultList();
        return rows.stream().map(row -> line(row, withPlace)).toList();
    }

    private VideoLine line(Object[] row, boolean withPlace) {
        long id = ((Number) row[0]).longValue();
        String place =
                withPlace && row[4] != null
                        ? new PlaceTaken((Double) row[4], (Double) row[5]).words()
                        : "";
        return new VideoLine(
                id,
                name(id, (String) row[1], (Boolean) row[2]),
                words(((Number) row[3]).longValue()),
                place,
                safety.held(FileStore.VIDEO, id).map(HeldBack::sentence).orElse(""));
    }

    /** Empty when that ticket has none of that number. */
    Optional<OpenVideo> open(long ticketId, long id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select name, quicktime, size
                                from ticket_video where ticket_id = ?1 and id = ?2
                                """,
                                Object[].class)
                        .setParameter(1, ticketId)
                        .setParameter(2, id)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        row -> {
                            safety.refuseUnsafe(FileStore.VIDEO, id);
                            return new OpenVideo(
                                    pieces,
                                    id,
                                    name(id, (String) row[0], (Boolean) row[1]),
                                    ((Number) row[2]).longValue());
                        });
    }

    /** Without its claimed ending and with the right one. */
    static String name(long id, String claimed, boolean quickTime) {
        String bare = claimed.replaceAll("\\.[A-Za-z0-9]{1,4}$", "").strip();
        return (bare.isEmpty() ? "video-" + id : bare) + (quickTime ? ".mov" : ".mp4");
    }

    private static String words(long bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, Math.round(bytes / 1024.0)) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
    }
}
