package line12345.ticketing.search;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/**
 * A ticket's place in the order, newest first; as a cursor it says nothing but when and which.
 *
 * @param filedAt to the microsecond, as the database keeps it
 */
record Spot(Instant filedAt, long ticketId) {
    static final Comparator<Spot> NEWEST_FIRST =
            Comparator.comparing(Spot::filedAt).thenComparing(Spot::ticketId).reversed();

    /** Rows of moment and id. */
    static List<Spot> of(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Spot((Instant) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    String cursor() {
        byte[] bytes =
                ByteBuffer.allocate(16)
                        .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, filedAt))
                        .putLong(ticketId)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * @param cursor null or empty for the beginning
     * @return null for the beginning
     * @throws WrongSearch when it is none of ours
     */
    static Spot of(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() != 16) {
                throw WrongSearch.cursor();
            }
            Instant at = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
            if (at.isAfter(Instant.parse("9999-01-01T00:00:00Z"))
                    || at.isBefore(Instant.parse("1900-01-01T00:00:00Z"))) {
                throw WrongSearch.cursor();
            }
            return new Spot(at, bytes.getLong());
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
            throw WrongSearch.cursor();
        }
    }
}
