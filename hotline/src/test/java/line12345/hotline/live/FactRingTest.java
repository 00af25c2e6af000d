package line12345.hotline.live;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.fact.NumberedFact;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class FactRingTest {
    private final FactRing ring = new FactRing();

    @Test
    void whoComesBackHearsWhatWasMissedInOrder() {
        tell(1, 2, 3, 4);
        assertThat(numbers(2)).containsExactly(3L, 4L);
        assertThat(numbers(4)).isEmpty();
    }

    @Test
    void aFactToldTwiceIsHeardOnce() {
        tell(1, 2, 2, 1, 3);
        assertThat(numbers(0)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void theRingDoesNotPretendToReachBackFurtherThanItDoes() {
        for (long number = 1; number <= FactRing.SIZE + 10; number++) {
            tell(number);
        }
        assertThat(ring.after(5)).isEmpty();
        assertThat(ring.after(10)).isPresent();
    }

    @Test
    void anEmptyRingAfterARestartKnowsNothing() {
        assertThat(ring.after(0)).isEmpty();
        tell(100);
        assertThat(ring.after(50)).isEmpty();
        assertThat(ring.after(99)).isPresent();
    }

    @Test
    void aHoleInWhatWasToldIsNotPassedOnAsComplete() {
        tell(1, 2, 3, 6);
        assertThat(ring.after(3)).isEmpty();
        assertThat(numbers(5)).containsExactly(6L);
    }

    private void tell(long... numbers) {
        for (long number : numbers) {
            ring.tell(new NumberedFact(number, "X", Instant.EPOCH, "", null, null, "{}"));
        }
    }

    private List<Long> numbers(long after) {
        return ring.after(after).orElseThrow().stream().map(NumberedFact::number).toList();
    }
}
