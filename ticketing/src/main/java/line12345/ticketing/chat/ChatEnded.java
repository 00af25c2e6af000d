package line12345.ticketing.chat;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * A chat is over.
 *
 * @param agentId null when nobody had taken it
 */
public record ChatEnded(long chatId, Long agentId, ChatEnding how) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER);
    }
}
