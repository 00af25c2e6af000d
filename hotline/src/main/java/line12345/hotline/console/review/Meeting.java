package line12345.hotline.console.review;

import line12345.hotline.console.pool.Offer;
import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.attachment.TicketFiles;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.TicketState;

import java.util.List;

/**
 * A ticket thrown around too often, about which a meeting decides 会商定责.
 *
 * @param files the attachments, the new minutes too
 * @param applications what offices asked for, oldest first
 */
public record Meeting(
        TicketView ticket, Offer offer, TicketFiles files, List<ApplicationView> applications) {
    public boolean waits() {
        return ticket.state() == TicketState.WAITING_MEETING;
    }
}
