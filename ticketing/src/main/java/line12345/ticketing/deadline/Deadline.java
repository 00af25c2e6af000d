package line12345.ticketing.deadline;

import java.time.Instant;

/**
 * A moment by which something must be done; the moment itself is already too late.
 *
 * @param provisional it reaches into a year whose holidays are not announced
 * @param arithmetic how it was counted, for whoever asks
 */
public record Deadline(Instant at, boolean provisional, String arithmetic) {
    public boolean keptBy(Instant moment) {
        return moment.isBefore(at);
    }
}
