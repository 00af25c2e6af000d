package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.TicketState;

/**
 * A ticket ended.
 *
 * @param onTime the answer reached the citizen before the first promise; of one that its citizen
 *     dropped, the promise was not over yet
 * @param onSecondTime null without a second promise, else whether it was before that one
 * @param answered an answer was approved; followers may have it
 */
public record TicketClosed(
        @JsonUnwrapped TicketPoint about,
        Closing closing,
        boolean onTime,
        Boolean onSecondTime,
        boolean answered,
        TicketState before,
        TicketState after)
        implements TicketMoved {
    @Override
    public Audience audience() {
        return Audience.of(
                        Role.AGENT, Role.CALLBACK, Role.REVIEWER, Role.SHIFT_LEADER, Role.MANAGER)
                .andOffice(about.departmentId());
    }
}
