package line12345.ticketing.time;

import java.time.Duration;
import java.time.Instant;

/**
 * When to try again what failed.
 *
 * @param first rest after the first failed try; each further one is four times as long
 * @param longest bound of each rest
 * @param tries after so many nobody tries again by itself
 */
public record Backoff(Duration first, Duration longest, int tries) {
    private static final int TIMES = 4;

    /**
     * @param failed tries so far, from 1
     */
    public Instant next(Instant now, int failed) {
        Duration rest = first;
        for (int i = 1; i < failed && rest.compareTo(longest) < 0; i++) {
            rest = rest.multipliedBy(TIMES);
        }
        return now.plus(rest.compareTo(longest) < 0 ? rest : longest);
    }

    public boolean givesUp(int failed) {
        return failed >= tries;
    }
}
