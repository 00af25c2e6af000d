package line12345.ticketing.adjustment.recount;

import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.List;

/**
 * The running clocks of one open ticket, with what they were counted from.
 *
 * @param promise null when the citizen has heard an answer
 * @param second null when there is none
 * @param legs those still open
 */
public record OpenTicket(
        long id,
        String number,
        TicketKind kind,
        Urgency urgency,
        Told promise,
        Told second,
        List<Part> legs) {
    /**
     * A date the citizen was told.
     *
     * @param from the moment {@code within} is counted from
     */
    public record Told(Instant from, Span within, Instant at, boolean provisional) {}

    /**
     * An office's part.
     *
     * @param waitsToBeSigned its sign-by time still runs
     */
    public record Part(
            int position,
            long departmentId,
            String office,
            LegTerms terms,
            LegTimes times,
            boolean waitsToBeSigned) {}
}
