package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.key.IntakeKey;

import java.time.Instant;

/**
 * A key takes one request of its quota 扣减配额. Kept in the database, so that all nodes together let
 * through what was agreed and a restart forgets nothing.
 */
@ApplicationScoped
public class TakeTurn {
    @Inject EntityManager entities;
    @Inject Media media;

    /**
     * @return what is left after this request
     * @throws MediumOff when nothing of the medium is taken
     * @throws QuotaSpent when it has to wait; nothing is counted then
     */
    @Transactional
    public QuotaLeft take(IntakeKey key, Instant now) {
        Medium medium = media.existing(key.medium());
        if (!medium.active()) {
            throw new MediumOff();
        }
        QuotaUse use = locked(key.id(), now).at(now);
        QuotaLeft before = use.left(medium.quota(), now);
        if (before.rest() > 0) {
            throw new QuotaSpent(before);
        }
        QuotaUse after = use.oneMore();
        write(key.id(), after);
        return after.left(medium.quota(), now);
    }

    /** The row of this key, for nobody else until the end of the transaction. */
    private QuotaUse locked(long keyId, Instant now) {
        QuotaUse none = QuotaUse.none(now);
        entities.createNativeQuery(
                        """
                        insert into medium_use (key_id, minute, in_minute, hour, in_hour, day, in_day)
                        values (?1, ?2, 0, ?3, 0, ?4, 0) on conflict do nothing
                        """)
                .setParameter(1, keyId)
                .setParameter(2, none.minute())
                .setParameter(3, none.hour())
                .setParameter(4, none.day())
                .executeUpdate();
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select minute, in_minute, hour, in_hour, day, in_day
                                        from medium_use where key_id = ?1 for update
                                        """,
                                        Object[].class)
                                .setParameter(1, keyId)
                                .getSingleResult();
        return new QuotaUse(
                (Instant) row[0],
                ((Number) row[1]).intValue(),
                (Instant) row[2],
                ((Number) row[3]).intValue(),
                (Instant) row[4],
                ((Number) row[5]).intValue());
    }

    private void write(long keyId, QuotaUse use) {
        entities.createNativeQuery(
                        """
                        update medium_use set minute = ?2, in_minute = ?3, hour = ?4, in_hour = ?5,
                            day = ?6, in_day = ?7
                        where key_id = ?1
                        """)
                .setParameter(1, keyId)
                .setParameter(2, use.minute())
                .setParameter(3, use.inMinute())
                .setParameter(4, use.hour())
                .setParameter(5, use.inHour())
                .setParameter(6, use.day())
                .setParameter(7, use.inDay())
                .executeUpdate();
    }
}
