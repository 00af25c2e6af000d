package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.handler.Handlers;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;

/** An office takes a ticket 签收; whoever signs handles it 经手. */
@ApplicationScoped
public class SignTicket {
    @Inject OwnLegs own;
    @Inject Handlers handlers;
    @Inject Facts facts;

    /**
     * @param version of the ticket as the clerk saw it
     */
    @Transactional
    public void sign(String number, int version, Actor by, Instant now) {
        Leg leg = own.latestOf(by, number, version, now);
        facts.announce(leg.sign(by, now), now);
        handlers.takeIfNobodyHas(leg, by, now);
    }
}
