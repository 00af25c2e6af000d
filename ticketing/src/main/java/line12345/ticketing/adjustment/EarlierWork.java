package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows whether a transaction may still be alive that has read the tables before a change was
 * confirmed: a ticket it files would be counted by the old ones and be seen by nobody who has
 * passed its place already.
 */
@ApplicationScoped
class EarlierWork {
    private static final Logger LOG = Logger.getLogger(EarlierWork.class);

    /** Somebody who only reads for hours, a backup for instance, must not hold everything up. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject EntityManager entities;
    private final Map<Long, Instant> firstSeen = new ConcurrentHashMap<>();

    /** The database's clock on both sides, for it is its transactions that are compared. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean over(long adjustmentId) {
        Instant now =
                (Instant)
                        entities.createNativeQuery("select clock_timestamp()", Instant.class)
                                .getSingleResult();
        Instant since = firstSeen.computeIfAbsent(adjustmentId, id -> now);
        boolean alive =
                !entities.createNativeQuery(
                                """
                                select 1 from pg_stat_activity
                                where datname = current_database() and xact_start < ?1
                                  and pid <> pg_backend_pid() limit 1
                                """)
                        .setParameter(1, since)
                        .getResultList()
                        .isEmpty();
        boolean patient = Duration.between(since, now).compareTo(PATIENCE) < 0;
        if (alive && patient) {
            return false;
        }
        if (alive) {
            LOG.warn("a transaction older than the confirmed change is still alive; going on");
        }
        firstSeen.remove(adjustmentId);
        return true;
    }
}
