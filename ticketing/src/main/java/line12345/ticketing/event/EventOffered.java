package line12345.ticketing.event;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * So many equal matters of one street came within so long that they may be one event. {@code
 * tickets} were counted then.
 */
public record EventOffered(long eventId, String matterCode, String streetCode, int tickets)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.REVIEWER, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
