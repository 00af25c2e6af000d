package line12345.hotline.api.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** How fast a key may ask. */
class BucketTest {
    private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");

    private final Bucket bucket = new Bucket(3, 2, START);

    @Test
    void soManyAtOnceThenAWait() {
        assertThat(taken(START, 3)).isZero();
        assertThat(bucket.take(START)).isEqualTo(1);
    }

    @Test
    void soManyASecondAfterThat() {
        taken(START, 3);
        Instant later = START.plusSeconds(1);
        assertThat(taken(later, 2)).isZero();
        assertThat(bucket.take(later)).isEqualTo(1);
    }

    @Test
    void aLongRestSavesNoMoreThanTheBucketHolds() {
        Instant later = START.plus(Duration.ofHours(1));
        assertThat(taken(later, 3)).isZero();
        assertThat(bucket.take(later)).isEqualTo(1);
    }

    @Test
    void aClockThatStepsBackGivesNothingAway() {
        taken(START, 3);
        assertThat(bucket.take(START.minusSeconds(60))).isEqualTo(1);
    }

    private long taken(Instant at, int times) {
        long waits = 0;
        for (int i = 0; i < times; i++) {
            waits += bucket.take(at);
        }
        return waits;
    }
}
