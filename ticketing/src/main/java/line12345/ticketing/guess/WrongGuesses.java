package line12345.ticketing.guess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Wrong guesses at one thing, counted for each address and for all together. What was guessed at
 * stands here as a hash, because people type passwords where a name belongs; what does not exist is
 * counted like what does, so that nobody learns which is which.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WrongGuesses {
    private static final String EVERYWHERE = "*";

    /** After that a wrong guess counts for nothing and its row may go. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    /** Rows swept with each wrong guess: more than one guess can leave. */
    private static final int SWEPT = 20;

    @Inject EntityManager entities;

    /** Guesses at it sent all at once are counted one after the other, until the end. */
    public void oneAtATime(String what) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 2860))")
                .setParameter(1, what)
                .getSingleResult();
    }

    /**
     * Whether nothing is heard from there just now.
     *
     * @param known whoever is at home there is not kept out by what others guess elsewhere
     */
    public boolean closed(String what, String source, boolean known, Instant now) {
        List<String> keys = List.of(key(what, source), key(what, known ? source : EVERYWHERE));
        return !entities.createNativeQuery(
                        "select 1 from guess where key in (?1) and closed_until > ?2")
                .setParameter(1, keys)
                .setParameter(2, now)
                .getResultList()
                .isEmpty();
    }

    /**
     * Counts one.
     *
     * @param known as above: then it is counted there and nowhere else
     * @param accountId whose password it was; 0 for nobody's
     */
    public void wrong(
            String what,
            String source,
            boolean known,
            GuessBounds bounds,
            long accountId,
            Instant now) {
        count(key(what, source), bounds.here(), bounds.closed(), accountId, now);
        if (!known) {
            count(key(what, EVERYWHERE), bounds.everywhere(), bounds.closed(), accountId, now);
        }
        sweep(now);
    }

    /** The right one came from there. */
    public void right(String what, String source) {
        entities.createNativeQuery("delete from guess where key = ?1")
                .setParameter(1, key(what, source))
                .executeUpdate();
    }

    /** Somebody says that it is all right. */
    public void forgetOf(long accountId) {
        entities.createNativeQuery("delete from guess where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    private void count(String key, int most, Duration closed, long accountId, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into guess as g (key, failed, closed_until, account_id, forget_at)
                        values (?1, 1, null, nullif(cast(?2 as bigint), 0), ?3)
                        on conflict (key) do update set
                            failed = case when g.forget_at <= ?4 then 1
                                          when g.failed + 1 >= ?5 then 0 else g.failed + 1 end,
                            closed_until = case when g.forget_at > ?4 and g.failed + 1 >= ?5
                                                then cast(?6 as timestamptz) end,
                            forget_at = excluded.forget_at
                        """)
                .setParameter(1, key)
                .setParameter(2, accountId)
                .setParameter(3, now.plus(REMEMBERED))
                .setParameter(4, now)
                .setParameter(5, most)
                .setParameter(6, now.plus(closed))
                .executeUpdate();
    }

    /** By what is due; what another one sweeps or counts just now is left to that one. */
    private void sweep(Instant now) {
        entities.createNativeQuery(
                        """
                        delete from guess where key in (
                            select key from guess where forget_at <= ?1
                            order by forget_at limit ?2 for update skip locked)
                        """)
                .setParameter(1, now)
                .setParameter(2, SWEPT)
                .executeUpdate();
    }

    private static String key(String what, String source) {
        try {
            byte[] both = (what + "\n" + source).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
