package line12345.ticketing.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;
import java.util.Optional;

/** Whoever still writes keeps the ticket: the claim's time begins anew. */
@ApplicationScoped
public class HoldTicket {
    @Inject Claims claims;
    @Inject ClaimTime time;

    /**
     * @return until when it is held now; empty when it is over or another's
     */
    @Transactional
    public Optional<Instant> hold(String number, Actor by, Instant now) {
        Step.DISPATCH.mustBeBy(by);
        Instant until = time.until(now);
        return claims.prolong(number, by, until, now) ? Optional.of(until) : Optional.empty();
    }
}
