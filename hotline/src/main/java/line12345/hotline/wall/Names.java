package line12345.hotline.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names of people on the wall: asked for once in a while, not at every look. */
@ApplicationScoped
public class Names {
    private static final Duration KEPT = Duration.ofMinutes(5);

    @Inject Accounts accounts;

    private final Map<Long, String> known = new ConcurrentHashMap<>();
    private volatile Instant emptied = Instant.EPOCH;

    /** Whoever left the house is shown by the number alone. */
    public String of(long accountId, Instant now) {
        if (now.isAfter(emptied.plus(KEPT))) {
            known.clear();
            emptied = now;
        }
        return known.computeIfAbsent(
                accountId, id -> accounts.actor(id).map(Actor::name).orElse("账号 " + id));
    }
}
