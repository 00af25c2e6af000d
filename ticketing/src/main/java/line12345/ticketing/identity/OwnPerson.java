package line12345.ticketing.identity;

import java.time.Instant;
import java.util.List;

/**
 * What belongs to one citizen, as the citizen reads it.
 *
 * @param version of what was read; goes back with each change
 * @param numbers the proven one first
 * @param accounts the newest first
 * @param ways by which notices can come, in the order in which they are tried now
 * @param preferred one of the ways; empty when none was chosen
 */
public record OwnPerson(
        String version,
        List<OwnNumber> numbers,
        List<OwnAccount> accounts,
        List<Way> ways,
        String preferred) {
    /**
     * @param key which number it is, for parting it
     * @param own the one that was proven to read this
     * @param since null of the proven one
     */
    public record OwnNumber(long key, String masked, boolean own, Instant since) {}

    /**
     * @param chinese the channel as people read it
     * @param number masked, the one it was joined to
     */
    public record OwnAccount(long key, String chinese, String number, Instant since) {}

    /**
     * @param name as {@link PreferWay} takes it
     */
    public record Way(String name, String chinese) {}

    /** More than one number: they can be parted. */
    public boolean joined() {
        return numbers.size() > 1;
    }

    public boolean prefers(String way) {
        return preferred.equals(way);
    }
}
