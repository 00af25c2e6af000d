package line12345.ticketing.claim;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/**
 * Somebody reads a waiting ticket and is about to dispatch it.
 *
 * @param who as shown to the others
 * @param until nobody else gets it before
 */
public record Claim(String number, long accountId, String who, Instant until) {
    public boolean isOf(Actor person) {
        return accountId == person.accountId();
    }
}
