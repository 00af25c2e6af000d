package line12345.ticketing.chat;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * A line was added to a chat that an agent holds; the words stay where they are.
 *
 * @param part who said it
 */
public record ChatSaid(long chatId, long agentId, int seq, ChatPart part) implements Fact {
    @Override
    public Audience audience() {
        return Audience.only(agentId, Role.AGENT);
    }
}
