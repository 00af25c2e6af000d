package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.adjustment.change.EnactChange;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Puts a change into force 确认生效; the open deadlines follow one by one. */
@ApplicationScoped
public class ApproveAdjustment {
    @Inject Adjustments adjustments;
    @Inject AdjustmentLines lines;
    @Inject EnactChange enact;
    @Inject AdjustmentBell bell;

    /**
     * @param seenVersion of the adjustment as the administrator saw it
     * @return false when it had to be counted again, because another one was confirmed since
     */
    @Transactional
    public boolean approve(long id, int seenVersion, Actor by, Instant now) {
        // One after the other: two confirmed at once would both count from the same base.
        adjustments
                .getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('adjustment', 3))")
                .getSingleResult();
        Adjustment adjustment = adjustments.of(id);
        adjustments.getEntityManager().refresh(adjustment, LockModeType.PESSIMISTIC_WRITE);
        adjustments
                .moving()
                .filter(other -> other.id() != id)
                .ifPresent(
                        other -> {
                            throw new NotReady("“" + other.title() + "”正在调整在办工单，请等它完成后再确认这一项。");
                        });
        Change change = adjustments.change(adjustment);
        long last = adjustments.lastConfirmed();
        if (adjustment.staleAgainst(last) && change.movesOpenTickets()) {
            adjustment.countAgain(last);
            lines.clear(id);
            bell.ringLater();
            return false;
        }
        change.mustBeInTime(OfficeClock.dayOf(now));
        adjustment.approve(seenVersion, by, now);
        enact.enact(change, id, by, now);
        if (!change.movesOpenTickets()) {
            adjustment.done(0, now);
        }
        bell.ringLater();
        return true;
    }
}
