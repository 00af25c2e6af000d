package line12345.ticketing.ticket;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.LocalDate;

/**
 * A ticket ended.
 *
 * @param departmentId who handled it last, 0 for the hotline itself
 * @param onTime the answer reached the citizen before the promised moment
 */
public record TicketClosed(
        String number,
        long departmentId,
        Closing closing,
        boolean onTime,
        LocalDate day,
        TicketState before)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.CALLBACK, Role.MANAGER).andOffice(departmentId);
    }
}
