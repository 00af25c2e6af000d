package line12345.ticketing.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.fact.LegFact;
import line12345.ticketing.ticket.fact.LegPoint;

/** An application should have been decided and was not. */
public record ApplicationOverdue(@JsonUnwrapped LegPoint about, Kind application)
        implements LegFact {
    @Override
    public Audience audience() {
        return Audience.of(Role.REVIEWER, Role.MANAGER).andOffice(about.departmentId());
    }
}
