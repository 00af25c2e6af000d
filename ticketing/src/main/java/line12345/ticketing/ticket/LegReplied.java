package line12345.ticketing.ticket;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.LocalDate;

/** An office replied; the citizen is to be asked. */
public record LegReplied(
        String number, long departmentId, boolean onTime, LocalDate day, TicketState before)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.CALLBACK, Role.MANAGER).andOffice(departmentId);
    }
}
