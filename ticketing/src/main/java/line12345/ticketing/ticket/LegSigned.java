package line12345.ticketing.ticket;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.LocalDate;

/** An office took a ticket. */
public record LegSigned(String number, long departmentId, LocalDate day) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(departmentId);
    }
}
