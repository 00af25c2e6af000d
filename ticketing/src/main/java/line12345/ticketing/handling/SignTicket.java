package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** An office takes a ticket 签收. */
@ApplicationScoped
public class SignTicket {
    @Inject OwnLegs own;
    @Inject Facts facts;

    /**
     * @param version of the ticket as the clerk saw it
     */
    @Transactional
    public void sign(String number, int version, Actor by, Instant now) {
        facts.announce(own.latestOf(by, number, version, now).sign(by, now), now);
    }
}
