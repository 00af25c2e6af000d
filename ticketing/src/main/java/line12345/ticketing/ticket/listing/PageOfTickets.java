package line12345.ticketing.ticket.listing;

import java.util.List;

/**
 * @param next where the next page begins, null after the last
 */
public record PageOfTickets(List<TicketHead> lines, String next) {}
