package line12345.ticketing.tryout;

import java.time.Instant;

/**
 * An alert as far as steps are tried out on it.
 *
 * @param heardAt when somebody answered or the part was replied to; null while nobody has
 */
record PastAlert(String number, long departmentId, Instant startedAt, Instant heardAt) {}
