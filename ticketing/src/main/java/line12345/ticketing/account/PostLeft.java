package line12345.ticketing.account;

import java.time.Instant;

/**
 * Somebody has no longer the post they had: the account was closed, or given another role or
 * office. Who keeps something for that person gives it back; observed in the same transaction.
 *
 * @param who as they were before
 */
public record PostLeft(Actor who, Instant at) {}
