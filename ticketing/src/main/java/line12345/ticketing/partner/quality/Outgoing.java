package line12345.ticketing.partner.quality;

import line12345.ticketing.partner.Partner;

import java.time.Duration;

/**
 * What is looked at before it goes.
 *
 * @param ticket null for a result
 * @param result null for a ticket
 * @param took from the citizen's request to the decision to send it; null where that is no matter
 */
public record Outgoing(Partner to, TicketSheet ticket, ResultSheet result, Duration took) {
    public static Outgoing of(Partner to, TicketSheet ticket, Duration took) {
        return new Outgoing(to, ticket, null, took);
    }

    public static Outgoing of(Partner to, ResultSheet result) {
        return new Outgoing(to, null, result, null);
    }

    /** The words that are read at the other side; null where none are needed. */
    String words() {
        if (ticket != null) {
            return text(ticket.content());
        }
        return result.needsWords() ? text(result.words()) : null;
    }

    static String text(String words) {
        return words == null ? "" : words.strip();
    }
}
