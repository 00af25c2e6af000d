package line12345.ticketing.alert;

import line12345.ticketing.account.Role;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** Somebody has answered an alert. */
public record AlertAcknowledged(
        String number, long ticketId, int position, long departmentId, Occasion occasion)
        implements Fact {
    static AlertAcknowledged of(OpenAlert alert) {
        return new AlertAcknowledged(
                alert.number(),
                alert.ticketId(),
                alert.position(),
                alert.departmentId(),
                alert.occasion());
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(departmentId);
    }
}
