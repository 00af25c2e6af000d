package line12345.hotline.console.ticket;

import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.Part;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An office's part drawn on the time axis that all parts share; each place in per cent of it.
 *
 * @param depth 0 for what the hotline sent, 1 for what that was sent on to, and so on
 * @param from dispatch
 * @param signed signature, or the end while nobody signed
 * @param to reply, or now
 * @param due the office's due time
 */
public record Lane(LegView leg, int depth, String from, String signed, String to, String due) {
    /** Deeper is drawn as deep as this: a narrow screen has no more room. */
    private static final int DEEPEST = 3;

    /**
     * The lanes of a ticket, from its filing to whatever comes last; under each those that it was
     * sent on to.
     */
    static List<Lane> of(TicketView ticket, Instant now) {
        Instant start = ticket.filedAt();
        Instant end =
                ticket.legs().stream()
                        .map(leg -> later(leg.dueAt(), end(leg, now)))
                        .reduce(start, Lane::later);
        List<Lane> lanes = new ArrayList<>();
        ticket.legs().stream()
                .filter(leg -> leg.parentPosition() == null)
                .forEach(leg -> add(lanes, ticket, leg, 0, start, end, now));
        return lanes;
    }

    /** The office answers for all. */
    public boolean lead() {
        return leg.part() == Part.LEAD;
    }

    /** A light and a due time say something of it: it was not taken away or given back. */
    public boolean timed() {
        return leg.state().open() || leg.repliedAt() != null;
    }

    private static void add(
            List<Lane> lanes,
            TicketView ticket,
            LegView leg,
            int depth,
            Instant start,
            Instant end,
            Instant now) {
        lanes.add(of(leg, Math.min(depth, DEEPEST), start, end, now));
        ticket.below(leg).forEach(lower -> add(lanes, ticket, lower, depth + 1, start, end, now));
    }

    private static Lane of(LegView leg, int depth, Instant start, Instant end, Instant now) {
        Instant to = end(leg, now);
        Instant signed = leg.signedAt() == null ? to : leg.signedAt();
        return new Lane(
                leg,
                depth,
                percent(leg.dispatchedAt(), start, end),
                percent(signed, start, end),
                percent(to, start, end),
                percent(leg.dueAt(), start, end));
    }

    private static Instant end(LegView leg, Instant now) {
        return leg.repliedAt() == null ? now : leg.repliedAt();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String percent(Instant at, Instant start, Instant end) {
        double whole = Math.max(1, Duration.between(start, end).toMillis());
        double part = Duration.between(start, at).toMillis() / whole * 100;
        return String.format(Locale.ROOT, "%.2f", Math.min(100, Math.max(0, part)));
    }
}
