package line12345.hotline.call.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.exchange.ExchangeState.Link;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/**
 * Remembers whether this node hears the exchange, and tells when that changes.
 *
 * <p>What is remembered holds even if the telling fails for want of a database.
 */
@ApplicationScoped
public class ExchangeWatch {
    @Inject Facts facts;

    private volatile ExchangeState state = new ExchangeState(Link.OFF, null);

    public ExchangeState state() {
        return state;
    }

    /** Telephony is configured; the exchange counts as away until it is reached. */
    public void expect(Instant now) {
        state = new ExchangeState(Link.DOWN, now);
    }

    @Transactional
    public void lost(Instant now) {
        if (state.up()) {
            state = new ExchangeState(Link.DOWN, now);
            facts.announce(new ExchangeLost(now), now);
        }
    }

    @Transactional
    public void back(Instant now) {
        if (!state.up()) {
            state = new ExchangeState(Link.UP, now);
            facts.announce(new ExchangeBack(now), now);
        }
    }
}
