package line12345.hotline.console.wall;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** The end of a window, as an address has it; nonsense and the future are the present. */
final class Until {
    private static final Duration FURTHEST = Duration.ofDays(5 * 366L);

    private Until() {}

    static Instant of(String said, Instant now) {
        try {
            Instant until = said == null ? now : Instant.parse(said);
            boolean known = until.isBefore(now) && until.isAfter(now.minus(FURTHEST));
            return known ? until : now;
        } catch (DateTimeParseException e) {
            return now;
        }
    }
}
