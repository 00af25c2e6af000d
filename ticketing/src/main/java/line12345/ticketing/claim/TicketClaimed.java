package line12345.ticketing.claim;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** A dispatcher began to read a waiting ticket. */
public record TicketClaimed(String number, long ticketId) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT);
    }
}
