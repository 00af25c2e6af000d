package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** An agent puts the entry back for the others 放回. */
@ApplicationScoped
public class GiveMissedBack {
    @Inject HeldMissed held;
    @Inject MissedClaims claims;
    @Inject Facts facts;

    /**
     * @throws NotHeld when it is not in this agent's hand
     */
    @Transactional
    public void giveBack(long id, Actor by, Instant now) {
        claims.giveBack(held.of(id, by, now).id());
        facts.announce(new MissedChanged(id, true), now);
    }
}
