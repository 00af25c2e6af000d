package line12345.ticketing.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** So many sources within so long, and exactly at the edge of both. */
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
        Instant later = NINE.plus(TWO_HOURS).plusNanos(1_000);
        assertThat(begins(by("a", NINE), by("b", NINE), by("c", later))).isEmpty();
    }

    @Test
    void whatWasBeforeTheBurstIsNotOfIt() {
        assertThat(begins(0, 100, 130, 200)).contains(NINE.plusSeconds(100 * 60));
    }

    @Test
    void allAtTheSameMomentAreABurst() {
        assertThat(begins(0, 0, 0)).contains(NINE);
    }

    @Test
    void oneWhoSaysItFiveTimesIsOneOfThose() {
        Stream<Sighting> five = IntStream.range(0, 5).mapToObj(i -> by("a", NINE.plusSeconds(i)));
        List<Sighting> filed =
                Stream.concat(five, Stream.of(by("b", NINE.plusSeconds(9)))).toList();
        assertThat(Burst.begins(filed, 3, TWO_HOURS)).isEmpty();
        assertThat(Burst.begins(filed, 2, TWO_HOURS)).contains(NINE);
    }

    @Test
    void anOfferEndsJustAfterSoLongWithoutATicket() {
        Instant over = NINE.plus(TWO_HOURS).plusNanos(1_000);
        assertThat(offered(NINE.minusSeconds(60), NINE).lapsesAt(TWO_HOURS)).isEqualTo(over);
        assertThat(offered(NINE, NINE.minusSeconds(86_400)).lapsesAt(TWO_HOURS)).isEqualTo(over);
    }

    private static EventRow offered(Instant at, Instant last) {
        return new EventRow(1, 0, "0101", "0101", EventState.OFFERED, null, at, last);
    }

    private static Optional<Instant> begins(int... minutes) {
        return begins(
                IntStream.range(0, minutes.length)
                        .mapToObj(i -> by("" + i, NINE.plusSeconds(minutes[i] * 60L)))
                        .toArray(Sighting[]::new));
    }

    private static Optional<Instant> begins(Sighting... filed) {
        return Burst.begins(List.of(filed), 3, TWO_HOURS);
    }

    private static Sighting by(String source, Instant at) {
        return new Sighting(1, "0101", "0101", at, source);
    }
}
