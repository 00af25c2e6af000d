package line12345.ticketing.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;
import java.util.Optional;

/** Gives a dispatcher the next waiting ticket 领下一张; two who ask at once get two. */
@ApplicationScoped
public class ClaimNextTicket {
    /** Whoever loses a race so often meets a crowd; the list shows what is left. */
    private static final int TRIES = 20;

    @Inject Accounts accounts;
    @Inject Claims claims;
    @Inject ClaimTime time;
    @Inject Tickets tickets;
    @Inject Facts facts;

    /**
     * The own one if it is not dispatched yet, else the most urgent free one.
     *
     * @return its number; empty when nothing waits that this dispatcher did not give back
     */
    @Transactional
    public Optional<String> claimNext(Actor by, Instant now) {
        Step.DISPATCH.mustBeBy(by);
        accounts.oneAtATime(by);
        var own = claims.held(by, now);
        if (own.isPresent()) {
            claims.prolong(own.get().number(), by, time.until(now), now);
            return own.map(Claim::number);
        }
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Long> free = claims.nextFree(by, now);
            if (free.isEmpty()) {
                return Optional.empty();
            }
            if (claims.write(free.get(), false, by, time.until(now), now)) {
                String number = tickets.findById(free.get()).number();
                facts.announce(new TicketClaimed(number, free.get()), now);
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
