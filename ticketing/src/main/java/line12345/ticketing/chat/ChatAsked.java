package line12345.ticketing.chat;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** A citizen waits for an agent in writing. */
public record ChatAsked(long chatId, String channel) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER);
    }
}
