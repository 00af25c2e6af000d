package line12345.ticketing.identity;

import java.util.List;

/**
 * Who asked, over all channels, as staff read it from a ticket 一人一档.
 *
 * @param number of the ticket
 * @param version of what was read; goes back with each change
 * @param masked the telephone number of the ticket
 * @param key of that number, for parting it from the others
 * @param parts the reader may part what is joined
 */
public record PersonOfTicket(
        String number,
        String version,
        String masked,
        long key,
        boolean parts,
        List<PersonLine> lines) {
    /** Another telephone number belongs to it now. */
    public boolean joined() {
        return lines.stream().anyMatch(line -> line.open() && !line.account());
    }
}
