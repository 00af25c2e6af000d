package line12345.hotline.call;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.Instant;

/**
 * An agent speaks with the citizen.
 *
 * @param accountId null if the answering telephone belongs to nobody's account
 * @param first false if the citizen was already answered once and the agent's line broke
 * @param again whether this agent was the one who spoke before: only the line had broken
 * @param waitMillis from joining the queue to the first answer, ringing included
 * @param queue the key of the queue it came through
 */
public record CallAnswered(
        long callId,
        String callKey,
        Long accountId,
        boolean first,
        boolean again,
        Instant arrivedAt,
        long waitMillis,
        String queue)
        implements Fact {
    /** GB/T 33358: answered within so many seconds; exactly so many are still within. */
    public static final int SOON_SECONDS = 15;

    /** Whether the citizen was answered as soon as the standard asks. */
    public boolean soon() {
        return waitMillis <= SOON_SECONDS * 1_000L;
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
