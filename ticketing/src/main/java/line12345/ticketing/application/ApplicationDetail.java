package line12345.ticketing.application;

import java.time.Instant;

/**
 * An application as it is decided: with the dates that would move.
 *
 * @param mine the reader decides it, and it is not decided yet
 * @param due of the office's part now; null where the application asks for no time
 * @param laterDue of the office's part if it is granted
 * @param promise what the citizen was told last; null unless the lead asks for time
 * @param laterPromise what the citizen would be told
 */
public record ApplicationDetail(
        ApplicationView application,
        boolean mine,
        Instant due,
        Instant laterDue,
        Instant promise,
        Instant laterPromise) {}
