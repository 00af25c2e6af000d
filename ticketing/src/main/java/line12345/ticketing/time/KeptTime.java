package line12345.ticketing.time;

import java.time.Instant;
import java.time.LocalDate;

/** The time that is kept here: from 1900 to 9999. What is beyond came from no screen of ours. */
public final class KeptTime {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /** The first moment that is too late. */
    public static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private KeptTime() {}

    public static boolean holds(Instant moment) {
        return !moment.isBefore(EARLIEST) && moment.isBefore(LATEST);
    }

    public static boolean holds(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() < 9999;
    }
}
