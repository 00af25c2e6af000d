package line12345.ticketing.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** So many within so long, and exactly at the edge of both. */
class BurstTest {
    private static final Instant NINE = Instant.parse("2026-05-06T01:00:00Z");
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Test
    void exactlySoManyExactlySoLongAfterTheFirstAreABurst() {
        assertThat(begins(0, 10, 120)).contains(NINE);
    }

    @Test
    void oneFewerIsNone() {
        assertThat(begins(0, 120)).isEmpty();
    }

    @Test
    void aMicrosecondLaterIsNone() {
        List<Instant> filed = List.of(NINE, NINE, NINE.plus(TWO_HOURS).plusNanos(1_000));
        assertThat(Burst.begins(filed, 3, TWO_HOURS)).isEmpty();
    }

    @Test
    void whatWasBeforeTheBurstIsNotOfIt() {
        assertThat(begins(0, 100, 130, 200)).contains(NINE.plusSeconds(100 * 60));
    }

    @Test
    void allAtTheSameMomentAreABurst() {
        assertThat(begins(0, 0, 0)).contains(NINE);
    }

    private static Optional<Instant> begins(int... minutes) {
        List<Instant> filed =
                Stream.of(minutes)
                        .flatMap(some -> Arrays.stream(some).boxed())
                        .map(some -> NINE.plusSeconds(some * 60L))
                        .toList();
        return Burst.begins(filed, 3, TWO_HOURS);
    }
}
