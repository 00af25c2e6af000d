package line12345.ticketing.search;

import line12345.ticketing.ticket.reading.TicketLine;

import java.time.Instant;
import java.util.List;

/**
 * A page of tickets, newest first.
 *
 * @param next where to go on, opaque; null when there is no more
 * @param lookedBackTo null when the page is full or all was looked through; otherwise so many were
 *     looked at that the search stopped at this moment: older ones are found with {@code next}
 */
public record Found(List<Hit> hits, String next, Instant lookedBackTo) {
    /**
     * @param content the request around the first words found
     * @param address the address if a word was found in it, else of no pieces
     */
    public record Hit(TicketLine line, Excerpt content, Excerpt address) {}

    public List<TicketLine> lines() {
        return hits.stream().map(Hit::line).toList();
    }
}
