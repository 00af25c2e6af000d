package line12345.hotline.wall.order;

import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * A leader changed this agent's state.
 *
 * @param state ready, paused or offline
 * @param reason the leader's words
 */
public record StateOrdered(long accountId, String state, String reason) implements Fact {
    @Override
    public Audience audience() {
        return Audience.personally(accountId);
    }
}
