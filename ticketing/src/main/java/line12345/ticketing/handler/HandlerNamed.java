package line12345.ticketing.handler;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.util.EnumSet;

/** An office said who of its people handles its part. */
public record HandlerNamed(String number, long ticketId, int position, long departmentId)
        implements Fact {
    @Override
    public Audience audience() {
        return new Audience(EnumSet.noneOf(Role.class), departmentId, null);
    }
}
