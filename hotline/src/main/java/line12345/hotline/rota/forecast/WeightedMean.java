package line12345.hotline.rota.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is expected of each half hour: the mean of the days, of which an older one counts less.
 *
 * @param forgetPercent 80: each older day counts 0.8 times the next newer one; 100: all alike
 */
record WeightedMean(int forgetPercent, int wrapSeconds) {
    /** With fewer talks in a half hour their mean is chance; the day's is taken. */
    private static final double ENOUGH_TALKS = 10;

    /**
     * @param days newest first
     * @param figures day → figure → amount, as {@link HalfHourFigures} names them
     */
    List<HalfHour> of(List<LocalDate> days, Map<LocalDate, Map<String, Long>> figures) {
        double[] arrivals = new double[HalfHour.COUNT];
        double[] talked = new double[HalfHour.COUNT];
        double[] seconds = new double[HalfHour.COUNT];
        double weights = 0;
        double weight = 1;
        double allTalked = 0;
        double allSeconds = 0;
        for (LocalDate day : days) {
            Map<String, Long> sums = figures.getOrDefault(day, Map.of());
            for (int slot = 0; slot < HalfHour.COUNT; slot++) {
                arrivals[slot] += weight * sums.getOrDefault(HalfHourFigures.in(slot), 0L);
                talked[slot] += sums.getOrDefault(HalfHourFigures.talked(slot), 0L);
                seconds[slot] += sums.getOrDefault(HalfHourFigures.seconds(slot), 0L);
            }
            weights += weight;
            weight *= forgetPercent / 100.0;
        }
        for (int slot = 0; slot < HalfHour.COUNT; slot++) {
            allTalked += talked[slot];
            allSeconds += seconds[slot];
        }
        List<HalfHour> expected = new ArrayList<>();
        for (int slot = 0; slot < HalfHour.COUNT; slot++) {
            boolean enough = talked[slot] >= ENOUGH_TALKS;
            double talk =
                    mean(enough ? seconds[slot] : allSeconds, enough ? talked[slot] : allTalked);
            double handle = talk == 0 ? 0 : talk + wrapSeconds;
            expected.add(new HalfHour(slot, mean(arrivals[slot], weights), handle));
        }
        return expected;
    }

    private static double mean(double sum, double by) {
        return by == 0 ? 0 : sum / by;
    }
}
