package line12345.hotline.wall.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class OwnFiguresTest {
    private static OwnFigures calls(long calls) {
        return new OwnFigures(Map.of("calls", calls, "time.TALKING", calls * 60_000));
    }

    @Test
    void occupancyLeavesRestOut() {
        OwnFigures own =
                new OwnFigures(
                        Map.of(
                                "time.TALKING", 500_000L,
                                "time.DIALLING", 100_000L,
                                "time.WRAP_UP", 100_000L,
                                "time.RINGING", 20_000L,
                                "time.READY", 280_000L,
                                "time.PAUSED", 5_000_000L));
        assertThat(own.getOccupancy().getPercent()).hasToString("72.0");
        assertThat(own.getOccupancy().all()).isEqualTo(1_000);
    }

    @Test
    void whoTookNoCallHasNoAverages() {
        OwnFigures own = new OwnFigures(Map.of());
        assertThat(own.getTalkPerCall()).isNull();
        assertThat(own.getScore()).isNull();
        assertThat(own.getOccupancy().getPercent()).isNull();
        assertThat(own.getFirstCall().getPercent()).isNull();
    }

    @Test
    void whatWasAskedAgainWasNotSolved() {
        OwnFigures own = new OwnFigures(Map.of("filed", 10L, "direct", 6L, "asked_again", 2L));
        assertThat(own.getFirstCall().of()).isEqualTo(4);
        assertThat(own.getFirstCall().getPercent()).hasToString("40.0");
        assertThat(new OwnFigures(Map.of("filed", 1L, "asked_again", 3L)).getFirstCall().of())
                .as("asked again of an earlier month")
                .isZero();
    }

    @Test
    void theScoreIsTheMeanWithItsCount() {
        OwnFigures own = new OwnFigures(Map.of("scores", 3L, "score.sum", 14L));
        assertThat(own.getScore()).hasToString("4.67");
        assertThat(own.getScores()).isEqualTo(3);
    }

    @Test
    void theMiddleOfTheTeamNamesNobody() {
        Middle three = Middle.of(List.of(calls(30), calls(10), calls(20), calls(0)));
        assertThat(three.of(OwnFigures::getCalls)).hasToString("20");
        Middle four = Middle.of(List.of(calls(30), calls(10), calls(20), calls(40)));
        assertThat(four.of(OwnFigures::getCalls)).hasToString("20");
        Middle two = Middle.of(List.of(calls(30), calls(10)));
        assertThat(two.of(OwnFigures::getCalls)).as("two are no team").isNull();
        assertThat(three.of(OwnFigures::getScore)).as("nobody was scored").isNull();
    }

    @Test
    void aWeekBeginsOnMondayAndAMonthOnItsFirst() {
        LocalDate sunday = LocalDate.of(2026, 3, 1);
        assertThat(Period.WEEK.from(sunday)).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(Period.MONTH.from(sunday)).isEqualTo(sunday);
        assertThat(Period.TODAY.from(sunday)).isEqualTo(sunday);
        assertThat(Period.named("week")).isEqualTo(Period.WEEK);
        assertThat(Period.named(null)).isEqualTo(Period.TODAY);
    }
}
