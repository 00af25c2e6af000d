package line12345.hotline.call.exchange;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.Instant;

/** The telephone exchange is reached again, and its members and calls are known again. */
public record ExchangeBack(Instant since) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER, Role.ADMIN);
    }
}
