package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Reply;

import java.time.Instant;

/** An office says what it did 回复; by rule its leader reads it first, then the hotline. */
@ApplicationScoped
public class ReplyToTicket {
    @Inject OwnLegs own;
    @Inject LeaderFirst leaderFirst;
    @Inject PassReview passReview;
    @Inject Facts facts;

    /**
     * @param version of the ticket as the person saw it
     */
    @Transactional
    public void reply(String number, Reply words, int version, Actor by, Instant now) {
        Leg leg = own.latestOf(by, number, version, now);
        if (leaderFirst.reads(leg.ticket().subject().kind(), by, now)) {
            facts.announce(leg.writing().submit(words, by, now), now);
        } else {
            facts.announce(leg.writing().reply(words, by, now), now);
            passReview.pass(leg, now);
        }
    }
}
