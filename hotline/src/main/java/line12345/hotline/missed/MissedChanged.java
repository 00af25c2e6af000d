package line12345.hotline.missed;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * The list of missed calls is another one now. Whose call it was is not in it.
 *
 * @param open the entry is still on the list
 */
public record MissedChanged(long missedId, boolean open) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
