package line12345.ticketing.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.fact.LegFact;
import line12345.ticketing.ticket.fact.LegPoint;

/**
 * Something was asked for and waits for a decision.
 *
 * @param deciderDepartment the office that decides; null for the hotline
 */
public record ApplicationMade(
        @JsonUnwrapped LegPoint about, Kind application, Long deciderDepartment)
        implements LegFact {
    @Override
    public Audience audience() {
        return Audience.of(Role.REVIEWER, Role.MANAGER)
                .andOffice(deciderDepartment == null ? about.departmentId() : deciderDepartment);
    }
}
