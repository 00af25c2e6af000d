package line12345.hotline.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.time.OfficeClock;

import java.time.Duration;

/**
 * One look for all who watch: whoever asks while it is fresh gets the same, and whoever asks while
 * somebody looks waits for that look. A hundred walls cost as much as one.
 */
@ApplicationScoped
public class WallBoard {
    /**
     * A page asks this long after it hears that something happened, so that what it gets is never
     * older than what it heard; see {@code web/wall/board.js}.
     */
    static final Duration FRESH = Duration.ofMillis(400);

    @Inject LookAtWall look;
    @Inject OfficeClock clock;

    private WallView seen;
    private long seenAt;

    public synchronized WallView view() {
        if (seen == null || System.nanoTime() - seenAt > FRESH.toNanos()) {
            // The age counts from before the look: what happens during it is not in it.
            long before = System.nanoTime();
            seen = look.look(clock.now());
            seenAt = before;
        }
        return seen;
    }
}
