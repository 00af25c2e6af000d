package line12345.ticketing.fact;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The one that numbers facts after their commit and hands them to the bus, in order.
 *
 * <p>Woken by this node's own commits; it also looks every 200 ms for those of other nodes. If the
 * bus does not take a message, the same facts are offered again: consumers hear them at least once
 * and know them by their numbers. A message is a JSON array of the facts of a moment.
 */
@ApplicationScoped
class FactRelay {
    private static final Logger LOG = Logger.getLogger(FactRelay.class);
    private static final long LOOK_MILLIS = 200;
    private static final int PAGE = 200;

    /** Most facts of one message: a broker takes a megabyte. */
    private static final int MESSAGE = 100;

    private static final long TAKE_SECONDS = 10;
    private static final long HOLD_NANOS = TimeUnit.SECONDS.toNanos(RelayDesk.LEASE_SECONDS) / 3;

    @Inject RelayDesk desk;
    @Inject ToldFacts told;
    @Inject ObjectMapper json;

    @Inject
    @Channel("facts-out")
    Emitter<String> bus;

    private final String holder = UUID.randomUUID().toString();
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;
    private long fence = -1;
    private long heldAt;
    private long sent;

    /** What the relay's row says was sent; it is told of more with the next facts, or at rest. */
    private long noted;

    /** Numbered facts may be left that the bus has not taken; no new one will ring for them. */
    private boolean owing;

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "fact-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bell.release();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) FactWritten written) {
        bell.release();
    }

    private void run() {
        while (running) {
            try {
                bell.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                bell.drainPermits();
                relay();
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                owing = true;
                LOG.warn("facts wait: " + e.getMessage());
                LOG.debug("why facts wait", e);
                rest();
            }
        }
    }

    private void relay() throws Exception {
        if (!holds()) {
            return;
        }
        if (owing) {
            send();
            owing = false;
        }
        List<NumberedFact> page = desk.number(fence, sent);
        if (page.isEmpty() && sent > noted) {
            desk.sent(fence, sent);
            noted = sent;
        }
        while (!page.isEmpty()) {
            noted = sent;
            send(page);
            // Fewer than a batch were all there were; what is committed since has rung the bell.
            page = page.size() < RelayDesk.BATCH ? List.of() : desk.number(fence, sent);
        }
    }

    private boolean holds() throws Exception {
        long nanos = System.nanoTime();
        if (fence < 0 || nanos - heldAt > HOLD_NANOS) {
            long before = fence;
            fence = desk.hold(holder);
            heldAt = nanos;
            if (fence >= 0 && fence != before) {
                sent = desk.sent();
                noted = sent;
                send();
            }
        }
        return fence >= 0;
    }

    private void send() throws Exception {
        List<NumberedFact> page;
        do {
            page = told.after(sent, PAGE);
            send(page);
            if (!page.isEmpty()) {
                desk.sent(fence, sent);
                noted = sent;
            }
        } while (page.size() == PAGE && running);
    }

    private void send(List<NumberedFact> page) throws Exception {
        for (int from = 0; from < page.size(); from += MESSAGE) {
            List<NumberedFact> some = page.subList(from, Math.min(from + MESSAGE, page.size()));
            bus.send(json.writeValueAsString(some))
                    .toCompletableFuture()
                    .get(TAKE_SECONDS, TimeUnit.SECONDS);
            sent = some.get(some.size() - 1).number();
        }
    }

    private void rest() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
