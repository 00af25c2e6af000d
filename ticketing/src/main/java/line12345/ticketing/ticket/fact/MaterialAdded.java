package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * The citizen has added something.
 *
 * @param pictures how many
 */
public record MaterialAdded(@JsonUnwrapped TicketPoint about, int pictures) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(
                        Role.AGENT, Role.REVIEWER, Role.CALLBACK, Role.SHIFT_LEADER, Role.MANAGER)
                .andOffice(about.departmentId());
    }
}
