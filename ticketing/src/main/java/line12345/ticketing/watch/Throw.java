package line12345.ticketing.watch;

import java.time.Instant;

/**
 * One throw of a ping-pong chain 推诿.
 *
 * @param to who got it next, or who should in the thrower's words; empty when neither is known
 * @param outcome of the application
 */
public record Throw(
        Instant at, String from, String to, String reason, String evidence, String outcome) {}
