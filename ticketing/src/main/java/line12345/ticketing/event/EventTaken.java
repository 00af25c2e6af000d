package line12345.ticketing.event;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** Somebody took an event up; {@code main} is the number of the ticket that the others follow. */
public record EventTaken(long eventId, String matterCode, String streetCode, String main)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.REVIEWER, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
