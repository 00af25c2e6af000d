package line12345.hotline.console.ticket;

import line12345.ticketing.ticket.LegView;
import line12345.ticketing.ticket.TicketView;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * An office's part drawn on the time axis that all parts share; each place in per cent of it.
 *
 * @param from dispatch
 * @param signed signature, or the end while nobody signed
 * @param to reply, or now
 * @param due the office's due time
 */
public record Lane(LegView leg, String from, String signed, String to, String due) {
    /** The lanes of a ticket, from its filing to whatever comes last. */
    static List<Lane> of(TicketView ticket, Instant now) {
        Instant start = ticket.filedAt();
        Instant end =
                ticket.legs().stream()
                        .map(leg -> later(leg.dueAt(), end(leg, now)))
                        .reduce(start, Lane::later);
        return ticket.legs().stream().map(leg -> of(leg, start, end, now)).toList();
    }

    private static Lane of(LegView leg, Instant start, Instant end, Instant now) {
        Instant to = end(leg, now);
        Instant signed = leg.signedAt() == null ? to : leg.signedAt();
        return new Lane(
                leg,
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
