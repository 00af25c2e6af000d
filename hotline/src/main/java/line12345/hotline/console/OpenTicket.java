package line12345.hotline.console;

import line12345.ticketing.ticket.reading.TicketLine;

/**
 * An open ticket that a caller may mean.
 *
 * @param own of the same citizen
 * @param why it may be the same: 同一来电人 or what both have
 * @param promise as a person would say it
 * @param filed such as {@code 11-21 09:12}
 */
public record OpenTicket(
        String number,
        boolean own,
        String why,
        String summary,
        String state,
        String place,
        String department,
        String promise,
        String filed) {
    static OpenTicket of(TicketLine line, boolean own, String why) {
        return new OpenTicket(
                line.number(),
                own,
                why,
                line.summary(),
                line.state(),
                line.place(),
                line.department(),
                line.due(),
                ScreenWords.shortly(line.filedAt()));
    }
}
