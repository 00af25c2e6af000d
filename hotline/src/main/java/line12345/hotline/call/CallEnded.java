package line12345.hotline.call;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.Instant;

/**
 * A call is over.
 *
 * @param accountId the agent who spoke last, or null
 * @param outcome what it came out as
 * @param corrected the outcome told before, if news that came late changed it, else null
 * @param queued false if it ended before it waited in the queue
 * @param waitMillis until the first answer, or until the end if there was none
 * @param queue the key of the queue it came through, the general one if it reached none
 */
public record CallEnded(
        long callId,
        String callKey,
        Long accountId,
        Outcome outcome,
        Outcome corrected,
        boolean queued,
        Instant arrivedAt,
        long waitMillis,
        long talkMillis,
        String queue)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
