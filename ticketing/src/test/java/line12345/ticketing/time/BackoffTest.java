package line12345.ticketing.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class BackoffTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
    private final Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofHours(1), 8);

    @Test
    void eachRestIsFourTimesAsLongAndNoneLongerThanTheLongest() {
        assertThat(backoff.next(NOW, 1)).isEqualTo(NOW.plusSeconds(5));
        assertThat(backoff.next(NOW, 2)).isEqualTo(NOW.plusSeconds(20));
        assertThat(backoff.next(NOW, 3)).isEqualTo(NOW.plusSeconds(80));
        assertThat(backoff.next(NOW, 5)).isEqualTo(NOW.plusSeconds(1280));
        assertThat(backoff.next(NOW, 6)).isEqualTo(NOW.plusSeconds(3600));
        assertThat(backoff.next(NOW, 1_000_000)).isEqualTo(NOW.plusSeconds(3600));
    }

    @Test
    void theEighthFailureIsTheLast() {
        assertThat(backoff.givesUp(7)).isFalse();
        assertThat(backoff.givesUp(8)).isTrue();
    }
}
