package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.relay.Telephone;
import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Calls a citizen: may it be, into the book, ring. Not one transaction. */
@ApplicationScoped
public class DialCitizen {
    @Inject BeginOutbound begin;
    @Inject RingOut out;

    /**
     * @return the key of the call
     * @throws NotDialled with what to do instead
     */
    public String dial(Wanted wanted, Actor by, Instant now) {
        Telephone own = out.own(by);
        Opened call = begin.begin(wanted, by, now);
        out.ring(call, own, now);
        return call.key();
    }
}
