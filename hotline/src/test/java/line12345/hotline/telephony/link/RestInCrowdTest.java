package line12345.hotline.telephony.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

class RestInCrowdTest {
    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    private long now;
    private int rests;
    private final RestInCrowd rest =
            new RestInCrowd(
                    () -> now,
                    nanos -> {
                        rests++;
                        now += nanos;
                    });

    /** They come at their own moments, whether somebody rests or not. */
    private void events(int many, long apart) {
        long comes = now;
        for (int i = 0; i < many; i++) {
            comes += apart;
            now = Math.max(now, comes);
            rest.after();
        }
    }

    @Test
    void aQuietExchangeIsHeardAtOnce() {
        events(200, 10 * MILLI);
        assertThat(rests).isZero();
    }

    @Test
    void aCrowdIsHeardInBatches() {
        events(1_000, MILLI);
        // A second of a thousand events, in batches of some twenty.
        assertThat(rests).isBetween(30, 60);
    }

    @Test
    void whatPilesUpIsHeardWithoutRest() {
        events(20_000, MILLI / 50);
        assertThat(rests).isLessThan(3);
    }

    @Test
    void afterACrowdItIsQuietAgain() {
        events(200, MILLI);
        now += 1_000 * MILLI;
        events(1, 0);
        int before = rests;
        events(50, 20 * MILLI);
        assertThat(rests).isEqualTo(before);
    }
}
