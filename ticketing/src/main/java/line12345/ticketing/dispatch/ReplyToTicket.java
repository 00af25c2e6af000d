package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** An office says what it did 回复; the citizen is called back next. */
@ApplicationScoped
public class ReplyToTicket {
    @Inject OwnLegs own;
    @Inject Facts facts;

    /**
     * @param words what the citizen will be told
     * @param version of the ticket as the clerk saw it
     */
    @Transactional
    public void reply(String number, String words, int version, Actor by, Instant now) {
        facts.announce(own.inHandOf(by, number, version).reply(words, by, now), now);
    }
}
