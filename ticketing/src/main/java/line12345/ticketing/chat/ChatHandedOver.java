package line12345.ticketing.chat;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * A chat has left its agent.
 *
 * @param toAgentId null: it waits again, before those who came later
 */
public record ChatHandedOver(long chatId, long fromAgentId, Long toAgentId) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER);
    }
}
