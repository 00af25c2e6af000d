package line12345.hotline.api.key;

import java.time.Duration;
import java.time.Instant;

/** So many at once, then so many a second: a bucket that fills at a steady rate. */
final class Bucket {
    private final int size;
    private final int perSecond;
    private double level;
    private Instant at;

    /**
     * @param size most at once, at least 1
     * @param perSecond at least 1
     */
    Bucket(int size, int perSecond, Instant now) {
        this.size = size;
        this.perSecond = perSecond;
        this.level = size;
        this.at = now;
    }

    /** 0 when one more may pass, else the whole seconds until one may. */
    synchronized long take(Instant now) {
        double passed = Math.max(0, Duration.between(at, now).toNanos() / 1e9);
        level = Math.min(size, level + passed * perSecond);
        at = now;
        if (level >= 1) {
            level--;
            return 0;
        }
        return (long) Math.ceil((1 - level) / perSecond);
    }
}
