package line12345.hotline.outbound.quiet;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/**
 * A number whose owner does not want to be called 免打扰.
 *
 * @param source where the wish came from
 * @param until null when it has no end
 * @param who put it on the list
 */
public record Wished(
        long id,
        String masked,
        WishSource source,
        String reason,
        Instant since,
        Instant until,
        String who) {
    /** Whether a wish until then is the shorter one; null has no end. */
    static boolean endsBefore(Instant until, Instant held) {
        return until != null && (held == null || until.isBefore(held));
    }

    /** The last day that counts, {@code 2026-12-31}; the moment kept is the one after it. */
    public String lastDay() {
        return until == null ? "" : OfficeClock.dayOf(until.minusMillis(1)).toString();
    }

    /** {@code 市民来电要求：不要再回访}. */
    public String words() {
        return reason.isEmpty() ? source.chinese() : source.chinese() + "：" + reason;
    }
}
