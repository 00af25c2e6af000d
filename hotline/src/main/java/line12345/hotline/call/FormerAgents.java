package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import java.time.Instant;

/**
 * Who talked on a call before a colleague took it over. Few calls change hands, so the others cost
 * no row.
 */
@ApplicationScoped
class FormerAgents {
    @Inject EntityManager entities;

    void add(long callId, long accountId, Instant until) {
        entities.createNativeQuery(
                        "insert into call_former_agent (call_id, account_id, until_at)"
                                + " values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, callId)
                .setParameter(2, accountId)
                .setParameter(3, until)
                // No entity: the call itself need not be written for this.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /**
     * @param since they handed it over later than this
     */
    boolean has(long callId, long accountId, Instant since) {
        return !entities.createNativeQuery(
                        "select 1 from call_former_agent where call_id = ?1 and account_id = ?2"
                                + " and until_at > ?3")
                .setParameter(1, callId)
                .setParameter(2, accountId)
                .setParameter(3, since)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .isEmpty();
    }
}
