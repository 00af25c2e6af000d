package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Instant;

/** Tells rooms that hear of a call in its own transaction whose it was. */
@ApplicationScoped
public class LostCallers {
    @Inject EntityManager entities;

    /** The call as it is at this moment of the transaction, which costs no query there. */
    @Transactional(TxType.MANDATORY)
    public LostCaller of(long callId) {
        Call call = entities.find(Call.class, callId);
        CallView view = call.view();
        Caller caller = call.caller();
        return new LostCaller(
                callId,
                caller == null ? null : caller.sealed(),
                caller == null ? null : caller.hash(),
                caller == null ? null : caller.masked(),
                view.arrivedAt(),
                view.endedAt(),
                view.confidential());
    }

    /** Somebody spoke with the same number in a call that came in later. */
    @Transactional(TxType.MANDATORY)
    public boolean spokeLater(LostCaller caller) {
        Instant since = caller.arrivedAt();
        return !entities.createQuery(
                        "select c.id from Call c where c.caller.hash = ?1 and c.id <> ?2"
                                + " and c.arrivedAt > ?3 and c.answeredAt is not null",
                        Long.class)
                .setParameter(1, caller.hash())
                .setParameter(2, caller.callId())
                .setParameter(3, since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
