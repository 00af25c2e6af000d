package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** A leader wants the own office's reply written again 领导退回修改. */
@ApplicationScoped
public class RejectReply {
    @Inject OwnLegs own;
    @Inject Facts facts;

    @Transactional
    public void reject(String number, String why, int version, Actor by, Instant now) {
        facts.announce(own.latestOf(by, number, version, now).writing().reject(why, by, now), now);
    }
}
