package line12345.ticketing.knowledge.doubt;

import line12345.ticketing.deadline.Light;

import java.time.Instant;

/**
 * A doubt as its office and the hotline read it.
 *
 * @param editionId as it was read
 * @param newestId the newest published edition of the entry, 0 for none
 * @param due in words
 * @param answer may be empty
 * @param answeredWho empty when the entry itself answers
 * @param answeredAt null while it is open
 */
public record DoubtView(
        long id,
        int version,
        long entryId,
        long editionId,
        long newestId,
        String title,
        String office,
        String said,
        String reportedWho,
        Instant reportedAt,
        Instant dueAt,
        String due,
        Light light,
        DoubtState state,
        String answer,
        String answeredWho,
        Instant answeredAt) {
    public boolean open() {
        return state == DoubtState.OPEN;
    }
}
