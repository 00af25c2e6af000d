package line12345.ticketing.harassment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A number on the list.
 *
 * @param masked such as {@code 138****5678}
 * @param words what it did
 * @param ticketNumber where that can be read, or null
 * @param until the last day on which it holds
 * @param putBy the name of who put it there
 * @param confirmUntil by then somebody else confirms, or it holds no longer
 * @param confirmedBy the second person's name, or null
 * @param own whether the reader put it there and so cannot confirm it
 */
public record Listing(
        long id,
        String masked,
        String words,
        String ticketNumber,
        LocalDate until,
        String putBy,
        Instant putAt,
        Instant confirmUntil,
        String confirmedBy,
        boolean own) {}
