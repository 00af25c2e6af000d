package line12345.ticketing.event;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** Somebody saw that it is no event, or that nothing is to be joined. */
public record EventPutAside(long eventId, String matterCode, String streetCode) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.REVIEWER, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
