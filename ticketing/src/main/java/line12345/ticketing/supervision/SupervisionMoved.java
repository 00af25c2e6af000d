package line12345.ticketing.supervision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.fact.LegFact;
import line12345.ticketing.ticket.fact.LegPoint;

/** A supervision order was accepted, asked back, kept, reported, sent back or withdrawn. */
public record SupervisionMoved(
        @JsonUnwrapped LegPoint about, long order, OrderStep step, OrderState after)
        implements LegFact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(about.departmentId());
    }
}
