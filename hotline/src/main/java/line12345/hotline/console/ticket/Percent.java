package line12345.hotline.console.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * The time axis that all parts of a ticket are drawn on, in per cent of its length.
 *
 * @param start where it begins
 * @param end where it ends; later than the start
 */
record Percent(Instant start, Instant end) {
    /** {@code 12.50}; what lies outside stands at the edge. */
    String of(Instant at) {
        return String.format(Locale.ROOT, "%.2f", share(at));
    }

    double share(Instant at) {
        double whole = Math.max(1, Duration.between(start, end).toMillis());
        double part = Duration.between(start, at).toMillis() / whole * 100;
        return Math.min(100, Math.max(0, part));
    }
}
