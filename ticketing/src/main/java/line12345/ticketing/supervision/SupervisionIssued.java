package line12345.ticketing.supervision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.fact.LegFact;
import line12345.ticketing.ticket.fact.LegPoint;

import java.time.Instant;

/**
 * An office got a supervision order.
 *
 * @param reason code of the ground
 */
public record SupervisionIssued(
        @JsonUnwrapped LegPoint about, long order, String reason, Instant dueAt)
        implements LegFact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(about.departmentId());
    }
}
