package line12345.hotline.call;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.Instant;

/** An agent's telephone rings; only that agent hears of it. */
public record CallRinging(
        long callId, String callKey, long accountId, String callerMasked, Instant queuedAt)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.only(accountId, Role.AGENT);
    }
}
