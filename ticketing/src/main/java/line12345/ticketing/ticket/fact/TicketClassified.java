package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * A waiting ticket was said to be of another matter or place.
 *
 * @param matterCode as it is now; null while none was chosen
 * @param placeCode as it is now; null while none was chosen
 */
public record TicketClassified(
        @JsonUnwrapped TicketPoint about, String matterCode, String placeCode) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.REVIEWER, Role.SHIFT_LEADER, Role.MANAGER);
    }
}
