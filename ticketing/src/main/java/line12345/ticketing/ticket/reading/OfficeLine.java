package line12345.ticketing.ticket.reading;

import line12345.ticketing.ticket.state.Part;

/**
 * One line of an office's list: the ticket, and what the office is to it.
 *
 * @param again it is done again 重办, or its reply is to be written again
 * @param lower how many offices below it were sent it and neither gave it back nor lost it
 * @param waiting how many of these have not replied yet
 * @param handler who in the office handles it 经手人, empty while nobody is named
 * @param mine the reader does
 */
public record OfficeLine(
        TicketLine line,
        Part part,
        boolean again,
        int lower,
        int waiting,
        String handler,
        boolean mine) {}
