package line12345.hotline.console.pool;

import line12345.ticketing.dispatch.Suggestion;
import line12345.ticketing.ticket.TicketState;
import line12345.ticketing.ticket.TicketView;

/**
 * A ticket with the office it would go to.
 *
 * @param suggestion the catalogue's office, or null
 */
public record PoolTicket(TicketView ticket, Suggestion suggestion) {
    /** It still waits for dispatch; somebody else may have been quicker. */
    public boolean waits() {
        return ticket.state() == TicketState.WAITING_DISPATCH;
    }
}
