package line12345.ticketing.intake;

import java.time.Instant;

/**
 * What is said back to the citizen.
 *
 * @param queryCode six digits; with the number they show the ticket's progress
 * @param promiseReason how the date was counted
 * @param departmentName who handles it, empty while nobody does
 * @param again true when this message had been filed before and nothing new was stored
 */
public record Receipt(
        String number,
        String queryCode,
        Instant promisedAt,
        boolean provisional,
        String promiseReason,
        String departmentName,
        boolean again) {}
