package line12345.hotline.call.agent;

import java.time.Instant;

/**
 * An agent's state as shown.
 *
 * @param wish what holds when the present call is over
 * @param reason why paused, else null
 * @param callId the call that rings or is talked on, else null
 * @param since when the state began
 * @param until when the wrap-up is over or the pause becomes too long, else null
 * @param finishing the call whose ticket is finished in a wrap-up, else null
 * @param extendable the wrap-up can be made longer
 */
public record AgentView(
        long accountId,
        String extension,
        AgentState state,
        Wish wish,
        String reason,
        Long callId,
        Instant since,
        Instant until,
        Long finishing,
        boolean extendable) {}
