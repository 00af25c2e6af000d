package line12345.ticketing.statistics;

import java.time.LocalDate;

/**
 * One small row of which figures are made.
 *
 * @see Counting#add
 */
record Delta(String figure, LocalDate day, long departmentId, long amount) {}
