package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;

/** An office took its part of a ticket, or it was taken for it when nobody signed in time. */
public record LegSigned(@JsonUnwrapped LegPoint about, boolean itself) implements LegFact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(about.departmentId());
    }
}
