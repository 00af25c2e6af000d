package line12345.hotline.rota.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * A day as it is expected, beside the rota.
 *
 * @param known false when nothing has been counted on days like it
 * @param how in words: from which days, by which mean
 * @param target in words
 * @param lines every half hour
 * @param gaps where the rota has too few seats
 */
public record Forecast(
        LocalDate day, boolean known, String how, String target, List<Line> lines, List<Gap> gaps) {
    /**
     * @param arrivals expected calls
     * @param handleSeconds talk and wrap-up, whole seconds
     * @param agents at the telephone
     * @param seats in the rota that are needed for it
     * @param there seats in the rota
     */
    public record Line(
            String clock, double arrivals, long handleSeconds, int agents, int seats, int there) {
        public boolean lacking() {
            return there < seats;
        }

        public String arrivalsSaid() {
            return String.format(java.util.Locale.ROOT, "%.1f", arrivals);
        }
    }

    /** Calls of the whole day, rounded. */
    public long calls() {
        return Math.round(lines.stream().mapToDouble(Line::arrivals).sum());
    }

    /** Seats too few at the worst half hour; 0 when there are enough all day. */
    public int mostLacking() {
        return gaps.stream().mapToInt(Gap::lacking).max().orElse(0);
    }
}
