package line12345.hotline.missed;

import line12345.hotline.missed.term.TryResult;

import java.time.Instant;

/**
 * One call back.
 *
 * @param callKey as in the book of outbound calls
 */
public record MissedTry(
        long id,
        Instant at,
        long accountId,
        String who,
        TryResult result,
        String note,
        String callKey) {}
