package line12345.ticketing.alert;

import line12345.ticketing.account.Role;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** The last step of an alert was taken and nobody has answered. */
public record AlertUnheard(
        String number, long ticketId, int position, long departmentId, Occasion occasion)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(departmentId);
    }
}
