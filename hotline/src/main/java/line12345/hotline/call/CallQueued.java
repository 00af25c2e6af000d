package line12345.hotline.call;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.Instant;

/**
 * A citizen waits for an agent. Told once a call, however often it is queued again.
 *
 * @param queue the queue's key
 */
public record CallQueued(long callId, Instant arrivedAt, Instant queuedAt, String queue)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
