package line12345.ticketing.claim;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** A dispatcher put a ticket back undispatched. */
public record ClaimGivenBack(String number, long ticketId) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT);
    }
}
