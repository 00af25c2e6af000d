package line12345.ticketing.event;

import java.time.Instant;
import java.time.OffsetDateTime;

/** An event as its row says; held by whoever changes it. */
record EventRow(long id, int version, String matter, String street, EventState state, Long mainId) {
    static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
