package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Writes down what is to change 提出调整; nothing is in force before it is confirmed. */
@ApplicationScoped
public class ProposeChange {
    @Inject Adjustments adjustments;
    @Inject AdjustmentBell bell;

    /**
     * @return the adjustment's id
     */
    @Transactional
    public long propose(Change change, Actor by, Instant now) {
        change.mustBeInTime(OfficeClock.dayOf(now));
        Adjustment adjustment =
                new Adjustment(
                        adjustments.written(change),
                        change.title(),
                        change.movesOpenTickets(),
                        adjustments.lastConfirmed(),
                        by,
                        now);
        adjustments.persist(adjustment);
        bell.ringLater();
        return adjustment.id();
    }
}
