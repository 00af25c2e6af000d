package line12345.ticketing.application;

import java.time.Instant;

/**
 * An application as it is read.
 *
 * @param length such as {@code 5 个工作日}, empty where none is asked for
 * @param due until when it should be decided, as a person would say it
 * @param decision empty before
 */
public record ApplicationView(
        long id,
        int version,
        String number,
        Kind kind,
        State state,
        String department,
        String askedWho,
        Instant askedAt,
        String reason,
        String evidence,
        String length,
        String due,
        String decidedWho,
        Instant decidedAt,
        String decision) {}
