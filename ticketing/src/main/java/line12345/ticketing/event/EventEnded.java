package line12345.ticketing.event;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** An event's main ticket was answered or ended, or nobody took the event up in time. */
public record EventEnded(long eventId, String matterCode, String streetCode) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.REVIEWER, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
