package line12345.hotline.call.relay;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.contact.EndContact;
import line12345.ticketing.contact.FollowContact;
import line12345.ticketing.contact.FollowContact.Stage;
import line12345.ticketing.contact.SettleContacts;

import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Writes down what the exchange tells of relayed calls, one after another; who tells never waits.
 * What cannot be written for long is settled when the exchange is looked up again.
 */
@ApplicationScoped
public class RelayNews {
    private static final Logger LOG = Logger.getLogger(RelayNews.class);
    private static final int TRIES = 20;
    private static final long REST_MILLIS = 500;
    private static final long LAST_SECONDS = 3;

    @Inject FollowContact follow;
    @Inject EndContact end;
    @Inject SettleContacts settle;

    private final ExecutorService pen =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "relay-news");
                        thread.setDaemon(true);
                        return thread;
                    });

    public void pickedUp(String key, Instant at) {
        write(() -> follow.follow(key, Stage.PICKED_UP, at));
    }

    public void connected(String key, Instant at) {
        write(() -> follow.follow(key, Stage.CONNECTED, at));
    }

    /**
     * @param talkSeconds null unless both spoke
     * @param recording below the folder of recordings, or null
     */
    public void ended(
            String key, ContactOutcome how, Integer talkSeconds, String recording, Instant at) {
        write(() -> end.end(key, how, talkSeconds, recording, at));
    }

    /**
     * @param living keys of calls that the exchange has
     * @param before only calls that began earlier
     */
    public void settle(Set<String> living, Instant before, Instant now) {
        write(() -> settle.settle(living, before, now));
    }

    private void write(Runnable news) {
        pen.execute(() -> persist(news));
    }

    private static void persist(Runnable news) {
        for (int tries = 1; ; tries++) {
            try {
                news.run();
                return;
            } catch (RuntimeException e) {
                if (tries == TRIES) {
                    LOG.error("news of a relayed call cannot be written down", e);
                    return;
                }
                LOG.debug("again", e);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        pen.shutdown();
        if (!pen.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
            pen.shutdownNow();
        }
    }
}
