package line12345.hotline.console;

import line12345.ticketing.ticket.reading.TicketLine;

/**
 * An open ticket that a caller may mean.
 *
 * @param own of the same citizen; else only of the same matter and place
 * @param promise as a person would say it
 * @param filed such as {@code 11-21 09:12}
 */
public record OpenTicket(
        String number,
        boolean own,
        String summary,
        String state,
        String place,
        String department,
        String promise,
        String filed) {
    static OpenTicket of(TicketLine line, boolean own) {
        return new OpenTicket(
                line.number(),
                own,
                line.summary(),
                line.state(),
                line.place(),
                line.department(),
                line.due(),
                ScreenWords.shortly(line.filedAt()));
    }
}
