package line12345.ticketing.chat;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * An agent has taken a chat.
 *
 * @param waited seconds in the queue, this time
 */
public record ChatTaken(long chatId, long agentId, long waited) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER);
    }
}
