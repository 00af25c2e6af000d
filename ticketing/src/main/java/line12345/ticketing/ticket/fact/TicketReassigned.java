package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.state.TicketState;

/** The hotline took a ticket from its offices to send it elsewhere; nobody gave it back. */
public record TicketReassigned(
        @JsonUnwrapped TicketPoint about, TicketState before, TicketState after)
        implements TicketMoved {
    @Override
    public Audience audience() {
        return Audience.of(
                        Role.AGENT, Role.REVIEWER, Role.CALLBACK, Role.SHIFT_LEADER, Role.MANAGER)
                .andOffice(about.departmentId());
    }
}
