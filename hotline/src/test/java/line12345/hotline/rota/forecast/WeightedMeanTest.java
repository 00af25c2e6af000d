package line12345.hotline.rota.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class WeightedMeanTest {
    private static final LocalDate NEW = LocalDate.of(2026, 11, 17);
    private static final LocalDate OLD = LocalDate.of(2026, 11, 10);

    private static HalfHour nine(WeightedMean mean, Map<LocalDate, Map<String, Long>> figures) {
        return mean.of(List.of(NEW, OLD), figures).get(18);
    }

    @Test
    void anOlderDayCountsLess() {
        var figures =
                Map.of(
                        NEW, Map.of("halfhour.in.s18", 30L),
                        OLD, Map.of("halfhour.in.s18", 12L));
        assertThat(nine(new WeightedMean(50, 0), figures).arrivals()).isCloseTo(24, within(1e-9));
        assertThat(nine(new WeightedMean(100, 0), figures).arrivals()).isCloseTo(21, within(1e-9));
    }

    @Test
    void aDayWithoutCallsInThatHalfHourCountsAsNone() {
        var figures = Map.of(NEW, Map.of("halfhour.in.s18", 30L));
        assertThat(nine(new WeightedMean(100, 0), figures).arrivals()).isCloseTo(15, within(1e-9));
    }

    @Test
    void handlingIsTalkAndWrapUp() {
        var figures =
                Map.of(NEW, Map.of("halfhour.talked.s18", 10L, "halfhour.seconds.s18", 2000L));
        assertThat(nine(new WeightedMean(80, 40), figures).handleSeconds()).isEqualTo(240);
    }

    @Test
    void withFewTalksTheDaysMeanIsTaken() {
        var figures =
                Map.of(
                        NEW,
                        Map.of(
                                "halfhour.talked.s18", 9L,
                                "halfhour.seconds.s18", 9000L,
                                "halfhour.talked.s20", 91L,
                                "halfhour.seconds.s20", 9100L));
        // 18 100 s of 100 talks.
        assertThat(nine(new WeightedMean(80, 0), figures).handleSeconds()).isEqualTo(181);
    }

    @Test
    void whereNobodyTalkedNothingIsKnown() {
        assertThat(nine(new WeightedMean(80, 40), Map.of()).handleSeconds()).isZero();
    }
}
