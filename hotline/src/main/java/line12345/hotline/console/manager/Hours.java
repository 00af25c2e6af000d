package line12345.hotline.console.manager;

import line12345.hotline.console.manager.Chart.Series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Calls of one day by the hour in which they arrived. */
public record Hours(Map<String, Long> sums) {
    private static final int FIRST_AT_LEAST = 8;
    private static final int LAST_AT_LEAST = 18;
    private static final int HOURS = 24;

    /** Office hours and whatever lies outside them and had calls. */
    Chart chart() {
        int[] shown =
                IntStream.range(0, HOURS)
                        .filter(hour -> hour >= first() && hour <= last())
                        .toArray();
        List<String> across = IntStream.of(shown).mapToObj("%02d"::formatted).toList();
        return Chart.of(
                "bar",
                "个",
                across,
                new Series("呼入", values("calls.in", shown)),
                new Series("接听", values("calls.answered", shown)));
    }

    private int first() {
        return Math.min(
                FIRST_AT_LEAST,
                IntStream.range(0, HOURS).filter(this::busy).min().orElse(FIRST_AT_LEAST));
    }

    private int last() {
        return Math.max(
                LAST_AT_LEAST, IntStream.range(0, HOURS).filter(this::busy).max().orElse(0));
    }

    private boolean busy(int hour) {
        return at("calls.in", hour) > 0 || at("calls.answered", hour) > 0;
    }

    private List<BigDecimal> values(String figure, int[] hours) {
        return IntStream.of(hours).mapToObj(hour -> BigDecimal.valueOf(at(figure, hour))).toList();
    }

    private long at(String figure, int hour) {
        return sums.getOrDefault("%s.h%02d".formatted(figure, hour), 0L);
    }
}
