package line12345.ticketing.key;

/**
 * A key just made.
 *
 * @param secret shown once; only its hash is kept
 */
public record MadeKey(long id, String secret) {}
