package line12345.hotline.console.review;

import line12345.ticketing.application.ApplicationDetail;
import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.attachment.TicketFiles;
import line12345.ticketing.dispatch.Suggestion;
import line12345.ticketing.ticket.reading.TicketView;

import java.util.List;

/**
 * An application with all that is needed to decide it.
 *
 * @param suggestion the catalogue's line for the ticket, or null
 * @param files the attachments that the reader may open
 * @param all applications of the ticket, this one too, oldest first
 */
public record ApplicationCase(
        ApplicationDetail detail,
        TicketView ticket,
        Suggestion suggestion,
        TicketFiles files,
        List<ApplicationView> all) {
    /** What was asked for this ticket before, or beside it. */
    public List<ApplicationView> others() {
        return all.stream().filter(one -> one.id() != detail.application().id()).toList();
    }
}
