package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** An office takes back what it sent to one below it 收回. */
@ApplicationScoped
public class RecallLower {
    @Inject OwnLegs own;
    @Inject Facts facts;

    /**
     * @param position of the lower office's part
     */
    @Transactional
    public void recall(
            String number, int position, String why, int version, Actor by, Instant now) {
        facts.announce(own.below(by, number, position, version, now).takeBack(why, by, now), now);
    }
}
