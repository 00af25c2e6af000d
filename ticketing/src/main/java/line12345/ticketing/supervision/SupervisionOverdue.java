package line12345.ticketing.supervision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.fact.LegFact;
import line12345.ticketing.ticket.fact.LegPoint;

/**
 * Whoever's turn it is has not acted in time.
 *
 * @param state says whose turn it is: the office's, or the review's
 */
public record SupervisionOverdue(@JsonUnwrapped LegPoint about, long order, OrderState state)
        implements LegFact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(about.departmentId());
    }
}
