package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.state.TicketState;

/** A ticket went to the office that answers for all; for the first time, again, or to be redone. */
public record TicketDispatched(
        @JsonUnwrapped TicketPoint about,
        boolean redo,
        TicketState before,
        TicketState after,
        Urgency urgency)
        implements TicketMoved {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER)
                .andOffice(about.departmentId());
    }
}
