package line12345.hotline.call;

import java.time.Instant;

/**
 * Whose call it was, for those who look for the same number. Nothing in it can be dialled.
 *
 * @param sealed the number, encrypted; null with {@code hash} and {@code masked} if it was withheld
 * @param endedAt null while the call is open
 * @param confidential it was meant for a confidential queue 保密队列
 */
public record LostCaller(
        long callId,
        String sealed,
        String hash,
        String masked,
        Instant arrivedAt,
        Instant endedAt,
        boolean confidential) {
    public boolean withheld() {
        return hash == null;
    }
}
