package line12345.ticketing.identity;

import java.time.Instant;

/**
 * Something that is or was joined to a citizen, as staff read it.
 *
 * @param account an account of a channel, else a telephone number
 * @param key for parting it; of the joined ones only
 * @param what masked
 * @param partedAt null while it is joined; then the last two are, too
 */
public record PersonLine(
        boolean account,
        long key,
        String what,
        Instant joinedAt,
        String joinedWho,
        Instant partedAt,
        String partedWho,
        String partedWhy) {
    public boolean open() {
        return partedAt == null;
    }
}
