package line12345.ticketing.ticket;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.matter.Urgency;

import java.time.LocalDate;

/** A ticket went to an office. */
public record TicketDispatched(
        String number,
        long departmentId,
        boolean redo,
        LocalDate day,
        TicketState before,
        Urgency urgency)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.MANAGER).andOffice(departmentId);
    }
}
