package line12345.hotline.wall;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.CallAnswered;
import line12345.hotline.call.CallEnded;
import line12345.hotline.call.CallQueued;
import line12345.hotline.call.Outcome;
import line12345.ticketing.fact.Fact;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Calls are counted into their queue, on the day and in the hour of their arrival. */
class CountQueuesTest {
    /** 23:30 in the office. */
    private static final Instant LATE = Instant.parse("2026-03-02T15:30:00Z");

    private final Map<String, Long> sums = new HashMap<>();

    private void count(Fact fact) {
        new CountQueues()
                .count(
                        fact,
                        (figure, day, office, amount) -> {
                            assertThat(day).isEqualTo(LocalDate.of(2026, 3, 2));
                            sums.merge(figure, amount, Long::sum);
                        });
    }

    private static CallAnswered answered(boolean first, long waitMillis) {
        return new CallAnswered(1, "k", 7L, first, false, LATE, waitMillis, "business");
    }

    private static CallEnded ended(Outcome outcome, Outcome corrected) {
        return new CallEnded(1, "k", null, outcome, corrected, true, LATE, 20_000, 0, "business");
    }

    @Test
    void aCallIsInTheQueueItCameThrough() {
        count(new CallQueued(1, LATE, LATE.plusSeconds(40), "business"));
        count(answered(true, 15_000));
        count(answered(false, 15_000));
        assertThat(sums)
                .containsOnly(
                        Map.entry("queue.business.in", 1L),
                        Map.entry("queue.business.in.h23", 1L),
                        Map.entry("queue.business.answered", 1L),
                        Map.entry("queue.business.answered.h23", 1L),
                        Map.entry("queue.business.answered_15s", 1L));
    }

    @Test
    void oneMillisecondMoreIsNotSoon() {
        count(answered(true, 15_001));
        assertThat(sums).doesNotContainKey("queue.business.answered_15s");
    }

    @Test
    void anAbandonedCallThatWasCorrectedIsNoneAnyMore() {
        count(ended(Outcome.ABANDONED, null));
        count(ended(Outcome.ANSWERED, Outcome.ABANDONED));
        assertThat(sums).containsOnly(Map.entry("queue.business.abandoned", 0L));
    }
}
