package line12345.hotline.rota.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.CallEnded;
import line12345.hotline.call.CallQueued;
import line12345.hotline.call.Outcome;
import line12345.ticketing.fact.Fact;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

class HalfHourFiguresTest {
    /** 00:29:59 of the 22nd in the office's zone, still the 21st in UTC. */
    private static final Instant ARRIVED = Instant.parse("2026-11-21T16:29:59Z");

    private final Map<String, Long> figures = new TreeMap<>();

    private void count(Fact fact) {
        new HalfHourFigures()
                .count(
                        fact,
                        (figure, day, department, amount) -> {
                            assertThat(day).isEqualTo(LocalDate.of(2026, 11, 22));
                            figures.merge(figure, amount, Long::sum);
                        });
    }

    private static CallEnded ended(Instant arrived, Outcome corrected, boolean queued, long talk) {
        return new CallEnded(
                1, "k", 7L, Outcome.ANSWERED, corrected, queued, arrived, 1, talk, "general");
    }

    @Test
    void aCallCountsInTheHalfHourOfItsArrival() {
        count(new CallQueued(1, ARRIVED, ARRIVED, "general"));
        count(ended(ARRIVED, null, true, 61_400));
        assertThat(figures)
                .isEqualTo(
                        Map.of(
                                "halfhour.in", 1L,
                                "halfhour.in.s00", 1L,
                                "halfhour.talked.s00", 1L,
                                "halfhour.seconds.s00", 61L));
    }

    @Test
    void oneSecondLaterIsTheNextHalfHour() {
        count(new CallQueued(1, ARRIVED.plusSeconds(1), ARRIVED.plusSeconds(1), "general"));
        assertThat(figures).containsEntry("halfhour.in.s01", 1L);
    }

    @Test
    void aCallThatNeverWaitedIsACallAllTheSame() {
        count(ended(ARRIVED, null, false, 0));
        assertThat(figures).isEqualTo(Map.of("halfhour.in", 1L, "halfhour.in.s00", 1L));
    }

    @Test
    void aCorrectedOutcomeCountsNothingAgain() {
        count(ended(ARRIVED, Outcome.ABANDONED, false, 5000));
        assertThat(figures).isEmpty();
    }
}
