package line12345.ticketing.supervision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.fact.LegFact;
import line12345.ticketing.ticket.fact.LegPoint;

/**
 * A supervision order is done.
 *
 * @param inTime the report that was accepted came before the due time
 */
public record SupervisionClosed(@JsonUnwrapped LegPoint about, long order, boolean inTime)
        implements LegFact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(about.departmentId());
    }
}
