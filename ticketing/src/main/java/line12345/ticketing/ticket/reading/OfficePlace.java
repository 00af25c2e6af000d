package line12345.ticketing.ticket.reading;

import line12345.ticketing.time.KeptTime;

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
    static final OfficePlace LATEST = new OfficePlace(KeptTime.LATEST, 0);

    /** What makes no sense is the beginning: a mangled address shows the first page. */
    static OfficePlace read(String written, OfficePlace beginning) {
        String[] parts = written == null ? new String[0] : written.split("_");
        if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
            return beginning;
        }
        try {
            Instant at = Instant.parse(parts[0]);
            return KeptTime.holds(at) ? new OfficePlace(at, Long.parseLong(parts[1])) : beginning;
        } catch (DateTimeParseException mangled) {
            return beginning;
        }
    }

    String written() {
        return at + "_" + legId;
    }
}
