package line12345.ticketing.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** A call to a citizen goes on: one picked up, then both speak. */
@ApplicationScoped
public class FollowContact {
    @Inject ContactAttempts attempts;
    @Inject Facts facts;

    /** How far it has come. */
    public enum Stage {
        PICKED_UP,
        CONNECTED
    }

    @Transactional
    public void follow(String key, Stage stage, Instant at) {
        // Every node hears the exchange; only the first that says it changes anything.
        attempts.byKey(key)
                .filter(
                        attempt ->
                                stage == Stage.PICKED_UP
                                        ? attempt.pickedUp(at)
                                        : attempt.connected(at))
                .ifPresent(attempt -> facts.announce(attempt.moved(at), at));
    }
}
