package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;

/** Gives a proposed change up 放弃; it stays on record. */
@ApplicationScoped
public class DropAdjustment {
    @Inject Adjustments adjustments;

    @Transactional
    public void drop(long id, Instant now) {
        Adjustment adjustment = adjustments.of(id);
        adjustments.getEntityManager().refresh(adjustment, LockModeType.PESSIMISTIC_WRITE);
        adjustment.drop(now);
    }
}
