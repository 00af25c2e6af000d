package line12345.hotline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

/** Figures of a load test are believed: what makes them is tested. */
class ArithmeticTest {
    @Test
    void aShareIsTheNearestRank() {
        long[] nanos = new long[200];
        for (int i = 0; i < 200; i++) {
            nanos[199 - i] = (i + 1) * 1_000_000L;
        }
        Latencies taken = new Latencies(nanos);
        assertThat(taken.millis(0.5)).isEqualTo(100);
        assertThat(taken.millis(0.501)).isEqualTo(101);
        assertThat(taken.millis(0.99)).isEqualTo(198);
        assertThat(taken.millis(0.995)).isEqualTo(199);
        assertThat(taken.millis(1)).isEqualTo(200);
        assertThat(new Latencies(new long[] {7_000_000}).millis(0.01)).isEqualTo(7);
        assertThat(new Latencies(new long[0]).millis(0.5)).isZero();
    }

    @Test
    void arrivalsAreAsManyAsAskedForInOrderAndByChance() {
        long[] due = Arrivals.of(30, 600, new Random(1));
        assertThat(due).hasSize(18_000).isSorted();
        assertThat(due[0]).isNotNegative();
        assertThat(due[17_999]).isLessThan(600_000_000_000L);
        // Of independent gaps, 63 of 100 are shorter than the mean; even ones would all be equal.
        int shorter = 0;
        for (int i = 1; i < due.length; i++) {
            shorter += due[i] - due[i - 1] < 1e9 / 30 ? 1 : 0;
        }
        assertThat(shorter / 17_999.0).isCloseTo(0.63, within(0.02));
    }

    @Test
    void theFirstOfManyIsDrawnMostOften() {
        Skew skew = new Skew(100, 1);
        int[] drawn = new int[100];
        Random random = new Random(2);
        for (int i = 0; i < 100_000; i++) {
            drawn[skew.draw(random)]++;
        }
        // The harmonic number of 100 is 5.187.
        assertThat(drawn[0] / 100_000.0).isCloseTo(1 / 5.187, within(0.01));
        assertThat(drawn[9] / 100_000.0).isCloseTo(0.1 / 5.187, within(0.005));
        assertThat(drawn[99]).isPositive();
    }

    @Test
    void theHighestRateIsFoundBetweenGoodAndBad() {
        assertThat(found(30, 71)).isBetween(71 / 1.08, 71.0);
        assertThat(found(30, 9)).isBetween(9 / 1.08, 9.0);
        assertThat(found(30, 0.1)).isZero();
    }

    @Test
    void aRateThatFailsOnceIsTriedAgain() {
        Saturation search = new Saturation(40);
        search.broke(40);
        assertThat(search.next()).hasValue(40);
        search.held(40);
        assertThat(search.next()).hasValue(50);
        search.broke(50);
        search.broke(50);
        assertThat(search.next().getAsDouble()).isBetween(44.0, 45.0);
        assertThat(search.lastGood()).isEqualTo(40);
    }

    private static double found(double start, double truth) {
        Saturation search = new Saturation(start);
        for (OptionalDouble next = search.next(); next.isPresent(); next = search.next()) {
            if (next.getAsDouble() <= truth) {
                search.held(next.getAsDouble());
            } else {
                search.broke(next.getAsDouble());
            }
        }
        return search.lastGood();
    }

    @Test
    void whatIdlingCostsIsTakenOff() {
        var idle = new Meter.Reading(30, 0.6, 0.3, 0, 0, 2, 0, Map.of());
        var load = new Meter.Reading(60, 13.2, 6.6, 1, 2, 40, 0, Map.of("C2 CompilerThre", 3.0));
        assertThat(load.serviceBeyond(idle)).isCloseTo(12, within(1e-9));
        assertThat(load.databaseBeyond(idle)).isCloseTo(6, within(1e-9));
        assertThat(load.othersCores()).isCloseTo((40 - 13.2 - 6.6 - 1 - 2) / 60, within(1e-9));
        assertThat(load.threads("C1 Comp", "C2 Comp")).isEqualTo(3);
    }
}
