package line12345.hotline.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Looks a few times a second who has something to hear; each receiver has its own errand. */
@ApplicationScoped
class WebhookRounds {
    private static final Logger LOG = Logger.getLogger(WebhookRounds.class);
    private static final long LOOK_MILLIS = 500;

    /** Slow receivers keep no more than this many threads. */
    private static final int AT_ONCE = 4;

    /** How long one waits that met a fault of ours. */
    private static final Duration BROKEN = Duration.ofSeconds(30);

    @Inject Webhooks webhooks;
    @Inject RestWithoutKey withoutKey;
    @Inject Errand errand;
    @Inject OfficeClock clock;

    private final String holder = UUID.randomUUID().toString();
    private final Set<Long> onTheWay = ConcurrentHashMap.newKeySet();
    private ExecutorService errands;
    private Thread thread;
    private volatile boolean running = true;

    void start(@Observes StartupEvent event) {
        errands = Executors.newFixedThreadPool(AT_ONCE, work -> daemon(work, "webhook"));
        thread = daemon(this::run, "webhook-rounds");
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.interrupt();
        errands.shutdownNow();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    private static Thread daemon(Runnable work, String name) {
        Thread one = new Thread(work, name);
        one.setDaemon(true);
        return one;
    }

    private void run() {
        while (running) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                withoutKey.rest(clock.now());
                for (long id : webhooks.due(holder, clock.now())) {
                    if (onTheWay.add(id)) {
                        errands.submit(() -> go(id));
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // Whatever it was: without this thread nothing is pushed any more.
                LOG.warn("subscriptions wait: " + e.getMessage());
            }
        }
    }

    private void go(long id) {
        boolean more = false;
        try {
            more = errand.run(id, holder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("subscription " + id + " waits: " + e.getMessage());
            webhooks.later(id, clock.now().plus(BROKEN));
        } finally {
            if (more && running) {
                // Behind those that wait for a thread; at once when nobody does.
                errands.submit(() -> go(id));
            } else {
                onTheWay.remove(id);
            }
        }
    }
}
