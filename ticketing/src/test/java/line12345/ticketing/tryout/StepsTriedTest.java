package line12345.ticketing.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.alert.ladder.AlertStep;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.Span;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class StepsTriedTest {
    private static final Instant START = Instant.parse("2026-05-06T01:00:00Z");
    private static final Instant LATER = START.plusSeconds(86_400);
    private static final List<AlertStep> STEPS =
            List.of(
                    step(0, Whom.CLERK, Via.PAGE),
                    step(30, Whom.DUTY, Via.SMS),
                    step(30, Whom.LEADER, Via.PHONE));

    private final StepsTried tried =
            new StepsTried((office, from, wait) -> from.plusSeconds(60L * wait.amount()));

    private static AlertStep step(int minutes, Whom whom, Via via) {
        Span after = minutes == 0 ? null : new Span(minutes, Span.Unit.MINUTE);
        return new AlertStep(after, whom, List.of(via));
    }

    private List<Whom> told(Integer heardAfterMinutes, Instant now) {
        Instant heard =
                heardAfterMinutes == null ? null : START.plusSeconds(60L * heardAfterMinutes);
        return tried.of(new PastAlert("1", 5, START, heard), STEPS, now).stream()
                .map(fired -> fired.step().whom())
                .toList();
    }

    @Test
    void whoeverAnswersStopsTheClimb() {
        assertThat(told(29, LATER)).containsExactly(Whom.CLERK);
        assertThat(told(30, LATER)).containsExactly(Whom.CLERK);
        assertThat(told(31, LATER)).containsExactly(Whom.CLERK, Whom.DUTY);
        assertThat(told(null, LATER)).containsExactly(Whom.CLERK, Whom.DUTY, Whom.LEADER);
        assertThat(told(0, LATER)).containsExactly(Whom.CLERK);
    }

    @Test
    void whatHasNotComeYetIsNotCounted() {
        assertThat(told(null, START.plusSeconds(1800))).containsExactly(Whom.CLERK, Whom.DUTY);
        assertThat(told(null, START.plusSeconds(1799))).containsExactly(Whom.CLERK);
    }

    @Test
    void figuresStandBesideEachOther() {
        List<PastAlert> alerts =
                List.of(
                        new PastAlert("1", 5, START, START.plusSeconds(600)),
                        new PastAlert("2", 5, START, null));
        Tried found =
                TryLadder.compare(
                        alerts, STEPS, List.of(step(0, Whom.CLERK, Via.SMS)), tried, LATER);
        assertThat(found.looked()).isEqualTo(2);
        assertThat(found.figures())
                .extracting(Tried.Figure::value)
                .containsExactly("2 → 2 次", "1 → 0 次", "1 → 0 次", "2 → 2 条");
        assertThat(found.examples()).extracting(Tried.Example::number).containsExactly("1", "2");
    }
}
