package line12345.hotline.wall.listen;

import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * An agent is told that a leader takes part in the call; only where the agent is to know.
 *
 * @param mode null when the leader has left
 */
public record AgentHeard(long accountId, long callId, Mode mode) implements Fact {
    @Override
    public Audience audience() {
        return Audience.personally(accountId);
    }
}
