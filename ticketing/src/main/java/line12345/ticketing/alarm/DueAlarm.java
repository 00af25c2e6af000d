package line12345.ticketing.alarm;

import java.time.Instant;

/**
 * An alarm as it was found to be due.
 *
 * @param tryAt when it was to be tried: its own moment, or later after failed tries
 * @param attempts failed tries so far
 */
record DueAlarm(Alarm alarm, Instant tryAt, int attempts) {
    static DueAlarm of(Object[] row) {
        return new DueAlarm(
                new Alarm(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        (Instant) row[3]),
                (Instant) row[4],
                ((Number) row[5]).intValue());
    }
}
