package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;

/** A leader lets the own office's reply go out 领导审批. */
@ApplicationScoped
public class SignOffReply {
    @Inject OwnLegs own;
    @Inject PassReview passReview;
    @Inject Facts facts;

    @Transactional
    public void signOff(String number, int version, Actor by, Instant now) {
        Leg leg = own.latestOf(by, number, version, now);
        facts.announce(leg.writing().signOff(by, now), now);
        passReview.pass(leg, now);
    }
}
