package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.state.TicketState;

/** An office replied. */
public record LegReplied(
        @JsonUnwrapped LegPoint about, boolean onTime, TicketState before, TicketState after)
        implements LegFact, TicketMoved {
    @Override
    public Audience audience() {
        return Audience.of(Role.REVIEWER, Role.CALLBACK, Role.MANAGER)
                .andOffice(about.departmentId());
    }
}
