package line12345.ticketing.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;

/** A dispatcher puts the claimed ticket back for others 放回; it does not come to this one again. */
@ApplicationScoped
public class GiveTicketBack {
    @Inject Claims claims;
    @Inject Tickets tickets;
    @Inject Facts facts;

    /** Nothing happens when it is not held any more. */
    @Transactional
    public void giveBack(String number, Actor by, Instant now) {
        Step.DISPATCH.mustBeBy(by);
        long id = tickets.of(by, number, now).id();
        if (claims.giveBack(id, by, now)) {
            facts.announce(new ClaimGivenBack(number, id), now);
        }
    }
}
