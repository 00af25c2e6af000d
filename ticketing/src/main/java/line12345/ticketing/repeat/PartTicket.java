package line12345.ticketing.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;

/** Lets a follower go its own way again 拆单. */
@ApplicationScoped
public class PartTicket {
    @Inject Tickets tickets;
    @Inject Facts facts;

    @Transactional
    public void part(String number, String why, int version, Actor by, Instant now) {
        Step.PART.mustBeBy(by);
        Ticket follower = tickets.of(by, number, now);
        follower.seenAs(version);
        facts.announce(follower.bond().part(why, by, now), now);
    }
}
