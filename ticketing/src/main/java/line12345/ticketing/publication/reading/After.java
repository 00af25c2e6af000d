package line12345.ticketing.publication.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a list newest first goes on: behind this moment and key. Nothing in it tells what the key
 * is of.
 */
record After(Instant at, long id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Before everything there can be. */
    static final After BEGINNING = new After(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    /** What was not written by {@link #written()} begins at the beginning. */
    static After read(String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return BEGINNING;
        }
        try {
            long number = Long.parseLong(parts.group(1));
            Instant at = Instant.ofEpochSecond(number / 1_000_000, number % 1_000_000 * 1_000);
            return at.isAfter(BEGINNING.at())
                    ? BEGINNING
                    : new After(at, Long.parseLong(parts.group(2)));
        } catch (DateTimeException | NumberFormatException e) {
            return BEGINNING;
        }
    }

    String written() {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000 + "-" + id;
    }
}
