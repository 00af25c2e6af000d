package line12345.hotline.call;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.Instant;

/**
 * The citizen scored the call, and with it the agent, by a key of the telephone.
 *
 * @param level 1 worst to 5 best, after the meaning of the key on that day
 */
public record CallSurveyed(long callId, Long accountId, int digit, int level, Instant arrivedAt)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER);
    }
}
