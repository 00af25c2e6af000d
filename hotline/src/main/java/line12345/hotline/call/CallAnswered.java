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
 * @param waitMillis from joining the queue to the first answer, ringing included
 */
public record CallAnswered(
        long callId,
        String callKey,
        Long accountId,
        boolean first,
        Instant arrivedAt,
        long waitMillis)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.MANAGER);
    }
}
