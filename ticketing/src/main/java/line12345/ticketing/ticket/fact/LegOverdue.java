package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;

/**
 * An office's time is over and its part is not done.
 *
 * @param again it was late before and had been given more time; counted only once
 */
public record LegOverdue(@JsonUnwrapped LegPoint about, boolean again) implements LegFact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(about.departmentId());
    }
}
