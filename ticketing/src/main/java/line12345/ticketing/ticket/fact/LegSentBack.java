package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.state.TicketState;

import java.time.LocalDate;

/**
 * A reply has to be written again.
 *
 * @param repliedOn the business day on which it went out; null when only the office's own leader
 *     had read it
 * @param wasOnTime it had gone out in time
 */
public record LegSentBack(
        @JsonUnwrapped LegPoint about,
        LocalDate repliedOn,
        boolean wasOnTime,
        TicketState before,
        TicketState after)
        implements LegFact, TicketMoved {
    @Override
    public Audience audience() {
        return Audience.of(Role.REVIEWER, Role.MANAGER).andOffice(about.departmentId());
    }
}
