package line12345.channels.portal.mine;

import line12345.channels.portal.Sentence;
import line12345.channels.portal.SpokenDate;
import line12345.channels.portal.following.ProgressWords;
import line12345.ticketing.ticket.reading.OwnTickets.OwnLine;

import java.time.Instant;

/**
 * One of a citizen's requests in the list.
 *
 * @param promise until when an answer comes; null when it is closed
 */
public record MineLine(
        String number,
        String filed,
        String content,
        Sentence standing,
        Sentence promise,
        boolean late) {
    static MineLine of(OwnLine line, Instant now) {
        boolean open = line.state().open();
        return new MineLine(
                line.number(),
                SpokenDate.past(now, line.filedAt()),
                line.content(),
                ProgressWords.now(line.state()),
                open ? SpokenDate.of(now, line.promisedAt()) : null,
                open && !now.isBefore(line.promisedAt()));
    }

    /** {@code 20261121 000042}: fourteen digits are read in two goes. */
    public String numberInTwo() {
        return number.substring(0, 8) + " " + number.substring(8);
    }
}
