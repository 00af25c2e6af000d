package line12345.ticketing.event;

import line12345.ticketing.ticket.reading.TicketLine;

/**
 * A ticket of an event.
 *
 * @param main it is the one the others follow
 * @param joined it follows it
 * @param readFirst it is never joined in a row with others
 */
public record EventLine(
        TicketLine line, boolean main, boolean joined, boolean leftOut, boolean readFirst) {
    /** It can be marked and joined; also before anybody took the event up. */
    public boolean markable() {
        return !main && !joined && !leftOut && !readFirst;
    }
}
