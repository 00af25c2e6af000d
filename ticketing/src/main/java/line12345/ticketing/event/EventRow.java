package line12345.ticketing.event;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** An event as its row says; held by whoever changes it. */
record EventRow(
        long id,
        int version,
        String matter,
        String street,
        EventState state,
        Long mainId,
        Instant offeredAt,
        Instant lastAt) {
    /**
     * The first moment at which nobody can take it up any more: the last of its tickets was filed,
     * and it was offered, longer than {@code within} ago. A ticket filed exactly so long after the
     * last one still belongs to it.
     */
    Instant lapsesAt(Duration within) {
        Instant last = offeredAt.isAfter(lastAt) ? offeredAt : lastAt;
        return last.plus(within).plus(1, ChronoUnit.MICROS);
    }

    static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
