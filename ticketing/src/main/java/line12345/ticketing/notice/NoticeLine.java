package line12345.ticketing.notice;

import java.time.Instant;

/**
 * A notice as its reader sees it.
 *
 * @param ticketNumber empty when it is about no ticket
 * @param acknowledgedAt null while it is unread
 */
public record NoticeLine(
        long id, String ticketNumber, String words, Instant createdAt, Instant acknowledgedAt) {
    public boolean unread() {
        return acknowledgedAt == null;
    }

    public boolean aboutTicket() {
        return !ticketNumber.isEmpty();
    }

    static NoticeLine of(Object[] row) {
        return new NoticeLine(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                (Instant) row[4]);
    }
}
