package line12345.hotline.live;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.fact.NumberedFact;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

class FactRingTest {
    private final FactRing ring = new FactRing();

    @Test
    void whatWasToldIsThere() {
        tell(1, 2, 3, 4);
        assertThat(ring.known()).isEqualTo(4);
        assertThat(present(0, 5)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void theRingDoesNotPretendToReachBackFurtherThanItDoes() {
        LongStream.rangeClosed(1, FactRing.SIZE + 10).forEach(this::tell);
        assertThat(ring.at(10)).isNull();
        assertThat(ring.at(11).number()).isEqualTo(11);
        assertThat(ring.at(FactRing.SIZE + 10L).number()).isEqualTo(FactRing.SIZE + 10L);
    }

    @Test
    void anEmptyRingAfterARestartKnowsNothing() {
        assertThat(ring.known()).isZero();
        assertThat(ring.at(0)).isNull();
        tell(100);
        assertThat(present(90, 110)).containsExactly(100L);
    }

    @Test
    void aHoleInWhatWasToldIsSeen() {
        tell(1, 2, 3, 6);
        assertThat(ring.known()).isEqualTo(6);
        assertThat(present(0, 7)).containsExactly(1L, 2L, 3L, 6L);
    }

    @Test
    void anOldFactToldAgainDoesNotPushOutANewOne() {
        tell(1, 1 + FactRing.SIZE);
        tell(1);
        assertThat(ring.at(1 + FactRing.SIZE)).isNotNull();
        assertThat(ring.known()).isEqualTo(1 + FactRing.SIZE);
    }

    @Test
    void whatTheDatabaseKnowsMoreIsToldWhenItComes() {
        tell(1);
        ring.reaches(3);
        assertThat(ring.known()).isEqualTo(3);
        assertThat(ring.at(2)).isNull();
        tell(2, 3);
        assertThat(present(0, 4)).containsExactly(1L, 2L, 3L);
    }

    private void tell(long... numbers) {
        for (long number : numbers) {
            ring.tell(
                    ToldFact.of(
                            new NumberedFact(
                                    number, "X", Instant.EPOCH, "AGENT", null, null, "{}")));
        }
    }

    private List<Long> present(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .filter(number -> ring.at(number) != null)
                .boxed()
                .toList();
    }
}
