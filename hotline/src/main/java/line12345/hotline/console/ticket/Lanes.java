package line12345.hotline.console.ticket;

import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a ticket as parallel lanes on one time axis, from its filing to whatever comes last.
 *
 * @param ticks midnights, at most {@value #TICKS}
 * @param now where now is, null when the ticket is closed
 * @param promise where the citizen's promise ends
 * @param lanes under each those that it was sent on to
 */
public record Lanes(List<Tick> ticks, String now, String promise, List<Lane> lanes) {
    private static final int TICKS = 6;

    /** Deeper is drawn as deep as this: a narrow screen has no more room. */
    private static final int DEEPEST = 3;

    /**
     * @param at in per cent of the axis
     * @param words such as {@code 11-19}
     */
    public record Tick(String at, String words) {}

    static Lanes of(TicketView ticket, Instant now) {
        Instant today = ticket.closedAt() == null ? now : ticket.closedAt();
        Instant end =
                ticket.legs().stream()
                        .map(leg -> later(leg.dueAt(), Lane.end(leg, today)))
                        .reduce(later(ticket.promisedAt(), today), Lanes::later);
        Percent axis = new Percent(ticket.filedAt(), end);
        List<Lane> lanes = new ArrayList<>();
        ticket.legs().stream()
                .filter(leg -> leg.parentPosition() == null)
                .forEach(leg -> add(lanes, ticket, leg, 0, axis, today));
        return new Lanes(
                ticks(axis),
                ticket.closedAt() == null ? axis.of(now) : null,
                axis.of(ticket.promisedAt()),
                lanes);
    }

    public boolean isEmpty() {
        return lanes.isEmpty();
    }

    private static void add(
            List<Lane> lanes,
            TicketView ticket,
            LegView leg,
            int depth,
            Percent axis,
            Instant today) {
        lanes.add(Lane.of(leg, Math.min(depth, DEEPEST), axis, today));
        ticket.below(leg).forEach(lower -> add(lanes, ticket, lower, depth + 1, axis, today));
    }

    /** Every midnight, or every second one, or every third … so that the words have room. */
    private static List<Tick> ticks(Percent axis) {
        LocalDate first = OfficeClock.dayOf(axis.start()).plusDays(1);
        LocalDate last = OfficeClock.dayOf(axis.end());
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long step = Math.max(1, (days + TICKS - 1) / TICKS);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            Instant midnight = day.atStartOfDay(OfficeClock.ZONE).toInstant();
            // Words at the very edge would be cut off.
            if (axis.share(midnight) <= 94) {
                ticks.add(
                        new Tick(
                                axis.of(midnight),
                                day.getMonthValue() + "-" + day.getDayOfMonth()));
            }
        }
        return ticks;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
