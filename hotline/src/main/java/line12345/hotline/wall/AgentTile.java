package line12345.hotline.wall;

import line12345.hotline.call.agent.PauseUnreached;
import line12345.hotline.call.agent.RingEnd;
import line12345.hotline.wall.tally.Spending;

import java.time.Instant;

/**
 * An agent as the wall shows it.
 *
 * @param state as the exchange and the agent have it
 * @param spending what the time goes into
 * @param reason why paused, else null
 * @param since when the state began
 * @param until when the wrap-up or the rest becomes too long, else null
 * @param callId the call that rings or is talked on, else null
 * @param heardBy the leader who takes part in the call, else null
 * @param heardHow in words, else null
 * @param check how the check before the shift 班前检查 went today, in words; null if there was none
 * @param missed why this agent is red, in words; null when there is no reason
 */
public record AgentTile(
        long accountId,
        String name,
        String extension,
        String state,
        String stateName,
        Spending spending,
        String reason,
        Instant since,
        Instant until,
        Long callId,
        String heardBy,
        String heardHow,
        String check,
        String missed) {

    /** The only place that decides it; the page shows what it is told. */
    static String missed(String stateName, String reason, Instant until, Instant now) {
        if (PauseUnreached.GONE.equals(reason) || RingEnd.OUT_OF_ORDER.pause().equals(reason)) {
            return reason;
        }
        return until != null && now.isAfter(until) ? stateName + "超时" : null;
    }
}
