package line12345.hotline.call.book;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of the list ended: the next one begins behind it, whatever came in meanwhile. */
record CallPlace(Instant arrivedAt, long id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    /** In an address. */
    String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, arrivedAt) + "-" + id;
    }

    /** Empty where it is none: the list begins at its beginning. */
    static Optional<CallPlace> of(String written) {
        Matcher found = WRITTEN.matcher(written == null ? "" : written);
        return found.matches()
                ? Optional.of(
                        new CallPlace(
                                Instant.EPOCH.plus(
                                        Long.parseLong(found.group(1)), ChronoUnit.MICROS),
                                Long.parseLong(found.group(2))))
                : Optional.empty();
    }
}
