package line12345.ticketing.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.Set;

/** After the service or the exchange was away: calls that are no more end with what is known. */
@ApplicationScoped
public class SettleContacts {
    @Inject ContactAttempts attempts;
    @Inject Facts facts;

    /**
     * @param living keys of calls that the exchange still has
     * @param before only calls that began earlier; a newer one may not be seen yet
     */
    @Transactional
    public void settle(Set<String> living, Instant before, Instant now) {
        for (ContactAttempt attempt : attempts.open()) {
            boolean gone = !living.contains(attempt.key()) && attempt.began(before);
            if (gone && attempt.end(ContactOutcome.CUT, null, null, now)) {
                facts.announce(attempt.moved(now), now);
            }
        }
    }
}
