package line12345.hotline.call.figure;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.CallAnswered;
import line12345.hotline.call.CallEnded;
import line12345.hotline.call.CallQueued;
import line12345.hotline.call.CallSurveyed;
import line12345.hotline.call.Outcome;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.statistics.Statistic;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class CallFiguresTest {
    /** 00:30 on the 22nd in the office's zone, still the 21st in UTC. */
    private static final Instant ARRIVED = Instant.parse("2026-11-21T16:30:00Z");

    private static final List<Statistic> STATISTICS =
            List.of(new CallsArrived(), new CallsAnswered(), new CallsLost(), new CallsScored());

    private final Map<String, Long> figures = new TreeMap<>();

    private void count(Fact fact) {
        STATISTICS.forEach(
                statistic ->
                        statistic.count(
                                fact,
                                (figure, day, department, amount) -> {
                                    assertThat(day).isEqualTo(LocalDate.of(2026, 11, 22));
                                    figures.merge(figure, amount, Long::sum);
                                }));
    }

    private static CallAnswered answered(long waitMillis, boolean first) {
        return new CallAnswered(1, "k", 7L, first, false, ARRIVED, waitMillis, "general");
    }

    private static CallEnded ended(Outcome outcome, Outcome corrected, boolean queued) {
        return new CallEnded(1, "k", null, outcome, corrected, queued, ARRIVED, 1000, 0, "general");
    }

    @Test
    void anAnsweredCallCountsOnItsDayAndHour() {
        count(new CallQueued(1, ARRIVED, ARRIVED, "general"));
        count(answered(15_000, true));
        count(ended(Outcome.ANSWERED, null, true));
        assertThat(figures)
                .isEqualTo(
                        Map.of(
                                "calls.in", 1L,
                                "calls.in.h00", 1L,
                                "calls.answered", 1L,
                                "calls.answered.h00", 1L,
                                "calls.answered_15s", 1L));
    }

    @Test
    void oneMillisecondTooLateIsNotWithin15Seconds() {
        count(answered(15_001, true));
        assertThat(figures)
                .containsEntry("calls.answered", 1L)
                .doesNotContainKey("calls.answered_15s");
    }

    @Test
    void aSecondAgentOnTheSameCallCountsNothing() {
        count(answered(1, false));
        assertThat(figures).isEmpty();
    }

    @Test
    void aCallThatNeverWaitedIsStillACallIn() {
        count(ended(Outcome.ABANDONED, null, false));
        assertThat(figures).containsEntry("calls.in", 1L).containsEntry("calls.abandoned", 1L);
    }

    @Test
    void aCorrectedOutcomeMovesTheCount() {
        count(ended(Outcome.ABANDONED, null, true));
        count(ended(Outcome.INTERRUPTED, Outcome.ABANDONED, true));
        assertThat(figures).isEqualTo(Map.of("calls.abandoned", 0L, "calls.interrupted", 1L));
    }

    @Test
    void threeIsStillGood() {
        count(new CallSurveyed(1, 7L, 3, 3, ARRIVED));
        count(new CallSurveyed(2, 7L, 4, 2, ARRIVED));
        assertThat(figures).isEqualTo(Map.of("calls.surveyed", 2L, "calls.survey_good", 1L));
    }
}
