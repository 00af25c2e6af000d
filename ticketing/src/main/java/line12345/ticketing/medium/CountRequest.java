package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.key.IntakeKey;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Writes down what came of a medium's request, for the administrator's page. */
@ApplicationScoped
public class CountRequest {
    /** Refusals kept of a key; whoever forges requests fills no table. */
    static final int KEPT = 50;

    @Inject EntityManager entities;

    /**
     * A message that was taken.
     *
     * @param again it had been taken before
     */
    @Transactional
    public void taken(IntakeKey key, boolean again, Instant now) {
        count(key, again ? 0 : 1, again ? 1 : 0, 0, now);
    }

    /** The code only: a sentence may repeat what a citizen wrote. */
    @Transactional
    public void refused(IntakeKey key, Refusal refusal, Instant now) {
        count(key, 0, 0, 1, now);
        entities.createNativeQuery(
                        """
                        insert into medium_refusal (key_id, at, code, status)
                        values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, key.id())
                .setParameter(2, now)
                .setParameter(3, refusal.code())
                .setParameter(4, refusal.status())
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        delete from medium_refusal where key_id = ?1 and id <= (
                            select id from medium_refusal where key_id = ?1
                            order by id desc offset ?2 limit 1)
                        """)
                .setParameter(1, key.id())
                .setParameter(2, KEPT)
                .executeUpdate();
    }

    private void count(IntakeKey key, int taken, int again, int refused, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into medium_day as d (key_id, day, taken, again, refused)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (key_id, day) do update
                        set taken = d.taken + excluded.taken, again = d.again + excluded.again,
                            refused = d.refused + excluded.refused
                        """)
                .setParameter(1, key.id())
                .setParameter(2, OfficeClock.dayOf(now))
                .setParameter(3, taken)
                .setParameter(4, again)
                .setParameter(5, refused)
                .executeUpdate();
    }
}
