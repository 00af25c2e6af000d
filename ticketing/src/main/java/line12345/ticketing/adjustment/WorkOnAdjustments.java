package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Goes on with what administrators have proposed or confirmed, page by page. */
@ApplicationScoped
public class WorkOnAdjustments {
    /** Another node may go on this long after the holder was last heard of. */
    private static final int LEASE_SECONDS = 60;

    private final String holder = UUID.randomUUID().toString();

    @Inject Adjustments adjustments;
    @Inject CountDeadlines count;
    @Inject MoveDeadlines move;
    @Inject EarlierWork before;
    @Inject WorkOnAdjustments self;

    /**
     * One page of the oldest adjustment that this node may work on.
     *
     * @return false when there is nothing to do, or nothing that could be begun yet
     */
    public boolean page(Instant now) {
        Optional<Adjustment> next =
                adjustments.toWorkOn().stream().filter(self::hold).findFirst().map(adjustments::of);
        if (next.isEmpty()) {
            return false;
        }
        Adjustment adjustment = next.get();
        if (adjustment.state() == AdjustmentState.COUNTING) {
            count.page(adjustment.id(), now);
            return true;
        }
        if (adjustment.looked() == 0 && !before.over(adjustment.id())) {
            return false;
        }
        move.page(adjustment.id(), now);
        return true;
    }

    /** Takes or keeps the lease. The database's clock: it must mean the same on every node. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean hold(long id) {
        return adjustments
                        .getEntityManager()
                        .createNativeQuery(
                                """
                                update adjustment set
                                    holder = ?2,
                                    held_until = clock_timestamp() + ?3 * interval '1 second'
                                where id = ?1 and (holder is null or holder = ?2
                                                   or held_until < clock_timestamp())
                                """)
                        .setParameter(1, id)
                        .setParameter(2, holder)
                        .setParameter(3, LEASE_SECONDS)
                        .executeUpdate()
                > 0;
    }
}
