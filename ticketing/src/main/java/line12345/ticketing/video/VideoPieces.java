package line12345.ticketing.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.List;

/** The pieces that a film is kept in. Each is read in a transaction of its own. */
@ApplicationScoped
class VideoPieces {
    /** Bytes of each but the last; raising it takes more memory for each who looks. */
    static final int SIZE = 1024 * 1024;

    @Inject EntityManager entities;

    /**
     * @return empty when it is gone: it was harmful
     */
    @Transactional
    byte[] read(long videoId, int nth) {
        List<?> found =
                entities.createNativeQuery(
                                "select bytes from ticket_video_part"
                                        + " where video_id = ?1 and nth = ?2",
                                byte[].class)
                        .setParameter(1, videoId)
                        .setParameter(2, nth)
                        .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }
}
