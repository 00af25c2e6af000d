package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.state.TicketState;

import java.time.LocalDate;
import java.util.List;

/**
 * The dispatcher took a dispatch back before any office had begun.
 *
 * @param offices that had been sent it, by id
 * @param sentOn the business day of the dispatch, which counts as never made
 */
public record TicketWithdrawn(
        @JsonUnwrapped TicketPoint about,
        TicketState before,
        TicketState after,
        List<Long> offices,
        LocalDate sentOn)
        implements TicketMoved {
    @Override
    public Audience audience() {
        return Audience.of(
                        Role.AGENT, Role.REVIEWER, Role.CALLBACK, Role.SHIFT_LEADER, Role.MANAGER)
                .andOffice(about.departmentId());
    }
}
