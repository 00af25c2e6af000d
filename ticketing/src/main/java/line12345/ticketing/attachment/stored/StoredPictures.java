package line12345.ticketing.attachment.stored;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.attachment.PlainPicture;
import line12345.ticketing.attachment.WrongFile;

import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cleans some stored pictures at a time, in the order of their numbers, until the last one. */
@ApplicationScoped
class StoredPictures {
    private static final Logger LOG = Logger.getLogger(StoredPictures.class);

    /** Of one transaction: each may have ten megabytes. */
    static final int MOST = 10;

    /** So that a million of them take a day and nobody at a desk feels it. */
    private static final Duration REST = Duration.ofSeconds(1);

    @Inject EntityManager entities;
    @Inject Alarms alarms;

    /**
     * Where pictures lie, and the three statements on it.
     *
     * @param next ids behind ?1, at most ?2
     * @param bytes of the one with the id ?1
     * @param writes each with the id ?1, the bytes ?2
     */
    record Shelf(String kind, String next, String bytes, List<String> writes) {}

    /** Those behind that id, and another alarm for what is behind them. */
    void clean(Shelf shelf, long after, Instant now) {
        List<Long> ids =
                entities
                        .createNativeQuery(shelf.next(), Long.class)
                        .setParameter(1, after)
                        .setParameter(2, MOST)
                        .getResultList()
                        .stream()
                        .map(id -> ((Number) id).longValue())
                        .toList();
        ids.forEach(id -> clean(shelf, id));
        if (ids.size() == MOST) {
            alarms.set(shelf.kind(), 0, ids.get(MOST - 1), now.plus(REST));
        }
    }

    private void clean(Shelf shelf, long id) {
        entities.createNativeQuery(shelf.bytes(), byte[].class)
                .setParameter(1, id)
                .getResultList() // Empty when somebody dropped it just now.
                .forEach(stored -> clean(shelf, id, (byte[]) stored));
    }

    private void clean(Shelf shelf, long id, byte[] stored) {
        Optional<byte[]> plain = plain(stored);
        if (plain.isEmpty()) {
            LOG.warnf("%s: stored picture %d cannot be read and stays as it is", shelf.kind(), id);
        } else if (!Arrays.equals(plain.get(), stored)) {
            for (String write : shelf.writes()) {
                entities.createNativeQuery(write)
                        .setParameter(1, id)
                        .setParameter(2, plain.get())
                        .executeUpdate();
            }
        }
    }

    private static Optional<byte[]> plain(byte[] stored) {
        try {
            return PlainPicture.of(stored).map(PlainPicture::bytes);
        } catch (WrongFile tooLarge) {
            return Optional.empty();
        }
    }
}
