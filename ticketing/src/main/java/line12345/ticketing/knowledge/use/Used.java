package line12345.ticketing.knowledge.use;

import java.time.LocalDate;

/**
 * A published entry and how often it was used.
 *
 * @param id of its newest published edition
 * @param amount in the month; 0 in the list of those never used
 */
public record Used(
        long id, long entryId, String title, String office, LocalDate publishedOn, long amount) {}
