package line12345.ticketing.ticket.reading;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * A place in an office's list, after which the next page begins; travels as {@code moment_id}.
 *
 * @param at due time, or time of the reply
 * @param legId tells apart what has the same time
 */
record OfficePlace(Instant at, long legId) {
    /** Before all. */
    static final OfficePlace EARLIEST = new OfficePlace(Instant.EPOCH, 0);

    /** Later than any reply; the newest comes first there. */
    static final OfficePlace LATEST = new OfficePlace(Instant.parse("9999-01-01T00:00:00Z"), 0);

    /** What makes no sense is the beginning: a mangled address shows the first page. */
    static OfficePlace read(String written, OfficePlace beginning) {
        String[] parts = written == null ? new String[0] : written.split("_");
        if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
            return beginning;
        }
        try {
            return new OfficePlace(Instant.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (DateTimeParseException mangled) {
            return beginning;
        }
    }

    String written() {
        return at + "_" + legId;
    }
}
