package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.time.Span;

/**
 * To whom a ticket goes, as what, why, by when.
 *
 * @param departmentName as it is called now; kept, for offices are renamed
 * @param reason the catalogue's line, or what the dispatcher wrote
 * @param sign the rule's length until it must be signed
 * @param due the rule's length until the reply
 * @param percent how much of {@code due} this part gets, 1 to 100
 * @param times counted from these
 * @param returnForbidden decided by a meeting, or refused before
 */
public record Dispatch(
        long departmentId,
        String departmentName,
        Part part,
        String reason,
        Span sign,
        Span due,
        int percent,
        LegTimes times,
        boolean returnForbidden,
        Actor by) {
    /** The same for an office that must not give it back. */
    public Dispatch withoutReturn() {
        return new Dispatch(
                departmentId, departmentName, part, reason, sign, due, percent, times, true, by);
    }
}
