package line12345.ticketing.tryout;

import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.List;

/**
 * A ticket as far as rules are tried out on it: nothing of what it says, nothing of the citizen.
 *
 * @param within the promise's length
 * @param answeredAt null while the citizen waits
 * @param place null when it is not known
 */
record PastTicket(
        String number,
        TicketKind kind,
        Urgency urgency,
        Instant filedAt,
        Span within,
        Instant answeredAt,
        String matter,
        String place,
        List<Part> parts) {
    /**
     * An office's part.
     *
     * @param repliedAt null while it is open
     */
    record Part(long departmentId, String office, LegTerms terms, Instant repliedAt) {}
}
