package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.state.TicketState;

/** The lead office gave a ticket back, for the {@code bounces}-th time. */
public record TicketTakenBack(
        @JsonUnwrapped TicketPoint about, int bounces, TicketState before, TicketState after)
        implements TicketMoved {
    @Override
    public Audience audience() {
        return Audience.of(
                        Role.AGENT, Role.REVIEWER, Role.CALLBACK, Role.SHIFT_LEADER, Role.MANAGER)
                .andOffice(about.departmentId());
    }
}
