package line12345.hotline.call.agent;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.Instant;

/**
 * An agent's state is another one now. Colleagues and managers hear it; a console picks its own.
 *
 * @param reason why paused, else null
 * @param callId the call that rings or is talked on, else null
 * @param until when the wrap-up is over or the pause becomes too long, else null
 */
public record AgentStateChanged(
        long accountId, AgentState state, String reason, Long callId, Instant since, Instant until)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
