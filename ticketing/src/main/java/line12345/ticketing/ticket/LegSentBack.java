package line12345.ticketing.ticket;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;

/** A reply has to be written again. */
public record LegSentBack(@JsonUnwrapped LegPoint about, TicketState before, TicketState after)
        implements LegFact, TicketMoved {
    @Override
    public Audience audience() {
        return Audience.of(Role.REVIEWER, Role.MANAGER).andOffice(about.departmentId());
    }
}
