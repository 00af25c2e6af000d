package line12345.ticketing.partner.push;

import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.quality.ResultSheet;
import line12345.ticketing.partner.quality.TicketSheet;

/**
 * Something on its way to a partner.
 *
 * @param id the same at each try: the partner knows the message by it
 * @param ticket null for a result
 * @param result null for a ticket
 */
public record Push(long id, long itemId, Partner to, TicketSheet ticket, ResultSheet result) {}
