package line12345.hotline.console.pool;

import line12345.ticketing.account.Actor;
import line12345.ticketing.claim.Claim;
import line12345.ticketing.event.EventView;
import line12345.ticketing.ticket.reading.TicketLine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What waits for dispatch, and who holds what of it.
 *
 * @param lines the most urgent first
 * @param held by ticket number
 * @param events that go on, by the number of a ticket that belongs to one
 * @param reader whose own claim is said as such
 */
public record PoolList(
        List<TicketLine> lines,
        Map<String, Claim> held,
        Map<String, EventView> events,
        Actor reader) {
    static PoolList of(
            List<TicketLine> lines,
            List<Claim> claims,
            Map<String, EventView> events,
            Actor reader) {
        return new PoolList(
                lines,
                claims.stream().collect(Collectors.toMap(Claim::number, Function.identity())),
                events,
                reader);
    }

    /** Null when it belongs to none. */
    public EventView event(String number) {
        return events.get(number);
    }

    /** Null while nobody holds it. */
    public Claim claim(String number) {
        return held.get(number);
    }

    public boolean mine(String number) {
        Claim claim = held.get(number);
        return claim != null && claim.isOf(reader);
    }

    /** How many of all that wait nobody holds. */
    public long free() {
        return lines.stream().filter(line -> !held.containsKey(line.number())).count();
    }

    /** The own claim's number, or an empty word. */
    public String own() {
        return held.values().stream()
                .filter(claim -> claim.isOf(reader))
                .map(Claim::number)
                .findFirst()
                .orElse("");
    }

    /** {@code 12}, or {@code 200+} where the list was cut. */
    public String counted() {
        return lines.size() < PoolPage.LONGEST
                ? Integer.toString(lines.size())
                : PoolPage.LONGEST + "+";
    }
}
