package line12345.hotline.telephony.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

class RestInCrowdTest {
    private static final long MICRO = TimeUnit.MICROSECONDS.toNanos(1);
    private static final long MILLI = 1_000 * MICRO;

    private long now;
    private int rests;
    private long longest;
    private final RestInCrowd rest =
            new RestInCrowd(
                    () -> now,
                    nanos -> {
                        rests++;
                        longest = Math.max(longest, nanos);
                        now += nanos;
                    });

    /** They come at their own moments, whether somebody rests or not; how late the last was. */
    private long events(int many, long apart, long price, boolean awaited) {
        long comes = now;
        for (int i = 0; i < many; i++) {
            comes += apart;
            now = Math.max(now, comes);
            rest.before();
            now += price;
            rest.after(awaited);
        }
        return now - comes;
    }

    @Test
    void aQuietExchangeIsHeardAtOnce() {
        events(200, 10 * MILLI, 50 * MICRO, false);
        assertThat(rests).isZero();
    }

    @Test
    void aCrowdIsHeardInBatches() {
        events(1_000, MILLI, 50 * MICRO, false);
        // A second of a thousand events, in batches of some twenty.
        assertThat(rests).isBetween(30, 60);
    }

    @Test
    void whoeverIsSlowRestsOnlyWhenAllIsHeard() {
        // Seven tenths of its time it hears.
        long late = events(10_000, MILLI, 700 * MICRO, false);
        assertThat(late).isLessThan(100 * MILLI);
    }

    @Test
    void whatPilesUpIsHeardWithoutRest() {
        events(500, MILLI, 50 * MICRO, false);
        rests = 0;
        events(20_000, 0, 50 * MICRO, false);
        assertThat(rests).isLessThan(2);
    }

    @Test
    void anAnswerWaitsAMomentAtMost() {
        events(1_000, MILLI, 50 * MICRO, true);
        assertThat(rests).isPositive();
        assertThat(longest).isEqualTo(5 * MILLI);
        events(1_000, MILLI, 50 * MICRO, false);
        assertThat(longest).isEqualTo(20 * MILLI);
    }

    @Test
    void fiftyCallsASecondAreHeardInBatches() {
        events(10_000, 400 * MICRO, 20 * MICRO, false);
        assertThat(rests).isBetween(100, 210);
    }

    @Test
    void afterACrowdItIsQuietAgain() {
        events(200, MILLI, 50 * MICRO, false);
        now += 1_000 * MILLI;
        events(1, 0, 0, false);
        int before = rests;
        events(50, 20 * MILLI, 50 * MICRO, false);
        assertThat(rests).isEqualTo(before);
    }
}
