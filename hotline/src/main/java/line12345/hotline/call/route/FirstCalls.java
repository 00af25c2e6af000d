package line12345.hotline.call.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Instant;
import java.util.List;

/** Calls that went before others, and why 优先原因. */
@ApplicationScoped
public class FirstCalls {
    @Inject EntityManager entities;

    @Transactional(TxType.MANDATORY)
    void note(String callKey, String why, Instant now) {
        entities.createNativeQuery(
                        "insert into call_first (call_key, why, at) values (?1, ?2, ?3)"
                                + " on conflict do nothing")
                .setParameter(1, callKey)
                .setParameter(2, why)
                .setParameter(3, now)
                .executeUpdate();
    }

    /** In words for the agent; empty for a call like others. */
    @Transactional
    @SuppressWarnings("unchecked")
    public String why(String callKey) {
        List<String> found =
                entities.createNativeQuery(
                                "select why from call_first where call_key = ?1", String.class)
                        .setParameter(1, callKey)
                        .getResultList();
        return found.isEmpty() ? "" : found.get(0);
    }
}
