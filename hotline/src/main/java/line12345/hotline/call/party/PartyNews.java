package line12345.hotline.call.party;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.call.exchange.NewsPen;
import line12345.hotline.call.party.PartyStep.Todo;

import java.time.Instant;
import java.util.Set;

/**
 * Writes down what the exchange tells, one after another, and does at the exchange what follows
 * from it; who tells never waits.
 */
@ApplicationScoped
public class PartyNews {
    @Inject RecordPartyStep record;
    @Inject SettleParties settle;
    @Inject PartyExchange exchange;

    private final NewsPen pen = new NewsPen("party-news");

    public void happened(PartyStep step) {
        pen.write(() -> follow(record.record(step)));
    }

    /**
     * @param living keys of lines that the exchange has
     * @param before only what was asked earlier
     */
    public void settle(Set<String> living, Instant before, Instant now) {
        pen.write(() -> settle.settle(living, before, now).forEach(exchange::unanswered));
    }

    private void follow(Todo todo) {
        if (todo.unanswered() != null) {
            exchange.unanswered(todo.unanswered());
        }
        todo.inVain().forEach(exchange::drop);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        pen.stop();
    }
}
