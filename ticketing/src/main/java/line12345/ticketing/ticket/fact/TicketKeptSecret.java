package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** The citizen wants to stay unknown to the offices from now on 身份保密. */
public record TicketKeptSecret(@JsonUnwrapped TicketPoint about) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(
                        Role.AGENT, Role.REVIEWER, Role.CALLBACK, Role.SHIFT_LEADER, Role.MANAGER)
                .andOffice(about.departmentId());
    }
}
