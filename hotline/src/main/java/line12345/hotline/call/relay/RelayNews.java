package line12345.hotline.call.relay;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.call.exchange.NewsPen;
import line12345.ticketing.contact.ContactOutcome;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes down what the exchange tells of relayed calls, one after another; who tells never waits.
 */
@ApplicationScoped
public class RelayNews {
    @Inject @All List<RelayListener> books;

    private final NewsPen pen = new NewsPen("relay-news");

    public void pickedUp(String key, Instant at) {
        write(book -> book.pickedUp(key, at));
    }

    public void connected(String key, Instant at) {
        write(book -> book.connected(key, at));
    }

    /**
     * @param talkSeconds null unless both spoke
     * @param recording below the folder of recordings, or null
     */
    public void ended(
            String key, ContactOutcome how, Integer talkSeconds, String recording, Instant at) {
        write(book -> book.ended(key, how, talkSeconds, recording, at));
    }

    /**
     * @param living keys of calls that the exchange has
     * @param before only calls that began earlier
     */
    public void settle(Set<String> living, Instant before, Instant now) {
        write(book -> book.settle(living, before, now));
    }

    /** A call that was never placed: the one who waits for it learns it at once. */
    public void neverPlaced(String key, Instant at) {
        books.forEach(book -> book.ended(key, ContactOutcome.EXCHANGE_AWAY, null, null, at));
    }

    private void write(Consumer<RelayListener> news) {
        books.forEach(book -> pen.write(() -> news.accept(book)));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        pen.stop();
    }
}
