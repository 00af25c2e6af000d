package line12345.hotline.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallsView;
import line12345.hotline.call.QueueView;
import line12345.hotline.call.exchange.ExchangeState;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.live.LiveSign;
import line12345.ticketing.account.Role;

import java.util.Set;

/**
 * The queue and the exchange, the same on every console: one question for all of them after a call
 * has moved, where each used to ask for itself.
 */
@ApplicationScoped
class ConsoleSign implements LiveSign {
    @Inject CallsView calls;
    @Inject ExchangeWatch exchange;

    /** As in {@link ConsoleState}. */
    record Shared(ExchangeState exchange, QueueView queue) {}

    @Override
    public String name() {
        return "console";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AGENT);
    }

    @Override
    public boolean movedBy(String kind) {
        return kind.startsWith("Call") || kind.startsWith("Exchange");
    }

    @Override
    public Object state() {
        return new Shared(exchange.state(), calls.queue());
    }
}
