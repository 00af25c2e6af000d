package line12345.ticketing.knowledge.use;

import java.time.LocalDate;

/**
 * A published entry and how often it was used.
 *
 * @param id of its newest published edition
 * @param amount in the month, by staff and by citizens whom it helped; 0 in the list of those never
 *     used
 * @param offered how often citizens were shown it before filing in the month
 * @param solved how often it spared them that
 */
public record Used(
        long id,
        long entryId,
        String title,
        String office,
        LocalDate publishedOn,
        long amount,
        long offered,
        long solved) {}
