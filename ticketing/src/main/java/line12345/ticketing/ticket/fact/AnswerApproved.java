package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.state.TicketState;

/**
 * An answer may go out; the citizen is asked next. {@code round} counts the answers of a ticket.
 */
public record AnswerApproved(
        @JsonUnwrapped TicketPoint about, int round, TicketState before, TicketState after)
        implements TicketMoved {
    @Override
    public Audience audience() {
        return Audience.of(
                        Role.AGENT, Role.REVIEWER, Role.CALLBACK, Role.SHIFT_LEADER, Role.MANAGER)
                .andOffice(about.departmentId());
    }
}
