package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.state.TicketState;

/** A repeat was joined to a main ticket. */
public record TicketJoined(
        @JsonUnwrapped TicketPoint about, String main, TicketState before, TicketState after)
        implements TicketMoved {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.REVIEWER, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
