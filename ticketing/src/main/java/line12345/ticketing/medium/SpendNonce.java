package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.key.IntakeKey;

import java.time.Duration;
import java.time.Instant;

/** A number that a signed request may use once 随机数, so that nobody sends it a second time. */
@ApplicationScoped
public class SpendNonce {
    private static final int SWEPT_AT_ONCE = 100;

    @Inject EntityManager entities;

    /**
     * @param keep how long a request with this number would still be taken, the clock of the sender
     *     being ahead or behind
     * @throws Replayed when it was used before
     */
    @Transactional
    public void spend(IntakeKey key, String nonce, Duration keep, Instant now) {
        sweep(now.minus(keep));
        int fresh =
                entities.createNativeQuery(
                                """
                                insert into medium_nonce (key_id, nonce, at) values (?1, ?2, ?3)
                                on conflict do nothing
                                """)
                        .setParameter(1, key.id())
                        .setParameter(2, nonce)
                        .setParameter(3, now)
                        .executeUpdate();
        if (fresh == 0) {
            throw new Replayed();
        }
    }

    /** Whoever comes takes some old ones away: no clockwork of its own, no pile of rows. */
    private void sweep(Instant before) {
        entities.createNativeQuery(
                        """
                        delete from medium_nonce where (key_id, nonce) in (
                            select key_id, nonce from medium_nonce where at < ?1
                            order by at limit ?2 for update skip locked)
                        """)
                .setParameter(1, before)
                .setParameter(2, SWEPT_AT_ONCE)
                .executeUpdate();
    }
}
