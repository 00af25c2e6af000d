package line12345.hotline.wall.message;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * A leader sent words to consoles; each asks for what is its own.
 *
 * @param accountId the only reader, or null when there are more
 */
public record MessageSent(long messageId, Long accountId) implements Fact {
    @Override
    public Audience audience() {
        return accountId == null
                ? Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER)
                : Audience.personally(accountId);
    }
}
