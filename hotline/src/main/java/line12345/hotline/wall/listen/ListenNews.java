package line12345.hotline.wall.listen;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.call.exchange.NewsPen;

import java.time.Instant;
import java.util.Set;

/** Writes down what the exchange tells of listenings, one after another; who tells never waits. */
@ApplicationScoped
public class ListenNews {
    @Inject FollowListening follow;

    private final NewsPen pen = new NewsPen("listen-news");

    /** Whether a line of the exchange is one that a leader listens by. */
    public static boolean isKey(String line) {
        return Listening.isKey(line);
    }

    public void joined(String key, Instant at) {
        pen.write(() -> follow.joined(key, at));
    }

    /** Also when the leader did it at the telephone's own keys. */
    public void turned(String key, Mode mode, Instant at) {
        pen.write(() -> follow.turned(key, mode, at));
    }

    public void ended(String key, ListenEnding how, Instant at) {
        pen.write(() -> follow.ended(key, how, at));
    }

    /**
     * @param living keys that the exchange has
     * @param before only those asked for earlier
     */
    public void settle(Set<String> living, Instant before, Instant now) {
        pen.write(() -> follow.settle(living, before, now));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        pen.stop();
    }
}
