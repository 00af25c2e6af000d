package line12345.hotline.call.exchange;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.Instant;

/** The telephone exchange cannot be reached; tickets can still be written. */
public record ExchangeLost(Instant since) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER, Role.ADMIN);
    }
}
