package line12345.ticketing.knowledge.reading;

import line12345.ticketing.knowledge.EditionState;
import line12345.ticketing.knowledge.Validity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An edition as a list shows it.
 *
 * @param until last day, null for no end
 * @param validity null unless it is published
 * @param who wrote it
 */
public record EntryLine(
        long id,
        long entryId,
        int edition,
        String title,
        String office,
        EditionState state,
        LocalDate from,
        LocalDate until,
        Validity validity,
        String who,
        Instant changedAt) {
    /** The state, or what it is worth today once it is published. */
    public String stands() {
        return validity == null ? state.chinese() : validity.chinese();
    }
}
