package line12345.hotline.console.review;

import line12345.ticketing.attachment.TicketFiles;
import line12345.ticketing.ground.Grounds.Ground;
import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.ticket.state.TicketState;

import java.util.List;

/**
 * An office's answer as a reviewer reads it.
 *
 * @param files the attachments that the reviewer may open
 * @param grounds for sending it back, in the table's order
 * @param checks what can be seen without judging
 */
public record AnswerCase(
        TicketView ticket, TicketFiles files, List<Ground> grounds, List<Check> checks) {
    /** It still waits for a reviewer; somebody else may have been quicker. */
    public boolean waits() {
        return ticket.state() == TicketState.WAITING_REVIEW;
    }

    /** What co-handlers and lower offices wrote or have not written yet. */
    public List<LegView> others() {
        return ticket.legs().stream()
                .filter(leg -> leg.part() == Part.CO || leg.part() == Part.SUB)
                .filter(leg -> leg.state().open() || leg.repliedAt() != null)
                .toList();
    }

    /** How often this answer was sent back before. */
    public int sentBack() {
        return ticket.lead() == null ? 0 : ticket.lead().sentBack();
    }
}
