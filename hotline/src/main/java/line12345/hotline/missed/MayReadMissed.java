package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.skill.QueueCircles;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.util.Set;

/**
 * A caller of a confidential queue 保密队列 whom nobody spoke with is known to who serves that queue
 * and to managers, as the call itself is.
 */
@ApplicationScoped
class MayReadMissed {
    @Inject QueueCircles circles;

    boolean all(Actor reader) {
        return reader.is(Role.MANAGER);
    }

    /** The queues whose confidential entries this person may know of. */
    Set<String> circle(Actor reader) {
        return circles.of(reader);
    }

    /**
     * @throws NotHeld as if there were none
     */
    void check(MissedRow row, Actor reader) {
        if (row.confidential() && !all(reader) && !circle(reader).contains(row.queue())) {
            throw NotHeld.none();
        }
    }
}
