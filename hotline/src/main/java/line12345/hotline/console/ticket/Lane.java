package line12345.hotline.console.ticket;

import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;

/**
 * An office's part drawn on the time axis that all parts share; each place in per cent of it.
 *
 * @param depth 0 for what the hotline sent, 1 for what that was sent on to, and so on
 * @param from dispatch
 * @param signed signature, or the end while nobody signed
 * @param kept until when the work was in time: reply or now, at most the due time
 * @param to reply, or now
 * @param due the office's due time
 */
public record Lane(
        LegView leg, int depth, String from, String signed, String kept, String to, String due) {
    static Lane of(LegView leg, int depth, Percent axis, Instant now) {
        Instant to = end(leg, now);
        Instant signed = leg.signedAt() == null ? to : leg.signedAt();
        Instant inTime = leg.dueAt().isBefore(to) ? leg.dueAt() : to;
        return new Lane(
                leg,
                depth,
                axis.of(leg.dispatchedAt()),
                axis.of(signed),
                axis.of(inTime.isBefore(signed) ? signed : inTime),
                axis.of(to),
                axis.of(leg.dueAt()));
    }

    /** Until when it is drawn. */
    static Instant end(LegView leg, Instant now) {
        return leg.repliedAt() == null ? now : leg.repliedAt();
    }

    /** The office answers for all. */
    public boolean lead() {
        return leg.part() == Part.LEAD;
    }

    /** A light and a due time say something of it: it was not taken away or given back. */
    public boolean timed() {
        return leg.state().open() || leg.repliedAt() != null;
    }
}
