package line12345.ticketing.alert;

import line12345.ticketing.alert.ladder.Occasion;

import java.time.Instant;

/**
 * An alert that nobody has answered.
 *
 * @param position of the part it is about
 * @param ladderId the steps it climbs; 0 before the first
 * @param step the last one taken, 0 before the first
 */
record OpenAlert(
        long id,
        long ticketId,
        String number,
        int position,
        long departmentId,
        Occasion occasion,
        Instant startedAt,
        long ladderId,
        int step) {
    static OpenAlert of(Object[] row) {
        return new OpenAlert(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).longValue(),
                Occasion.valueOf((String) row[5]),
                (Instant) row[6],
                row[7] == null ? 0 : ((Number) row[7]).longValue(),
                ((Number) row[8]).intValue());
    }
}
