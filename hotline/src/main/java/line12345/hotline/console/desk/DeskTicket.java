package line12345.hotline.console.desk;

import line12345.ticketing.ticket.LegState;
import line12345.ticketing.ticket.LegView;
import line12345.ticketing.ticket.TicketView;
import line12345.ticketing.ticket.TicketView.Entry;

import java.time.Instant;
import java.util.List;

/**
 * A ticket as one office sees it.
 *
 * @param leg the office's own part, the latest one if it had several
 * @param inHand it is this office's turn now
 */
public record DeskTicket(TicketView ticket, LegView leg, boolean inHand) {
    static DeskTicket of(TicketView ticket, long departmentId) {
        List<LegView> own =
                ticket.legs().stream().filter(leg -> leg.departmentId() == departmentId).toList();
        LegView latest = own.get(own.size() - 1);
        boolean inHand = latest.state().open();
        return new DeskTicket(ticket, latest, inHand);
    }

    public boolean canSign() {
        return inHand && leg.state() == LegState.WAITING_SIGN;
    }

    /** It waits for the office's signature and should have had it. */
    public boolean signLate(Instant now) {
        return canSign() && !now.isBefore(leg.signBy());
    }

    /** What the citizen said when asked about the last reply; empty unless it is a redo. */
    public String citizenSaid() {
        return leg.redo() ? last("回访") : "";
    }

    /** What the callback officer asks of the office; empty unless it is a redo. */
    public String redoWanted() {
        return leg.redo() ? last("重办要求") : "";
    }

    private String last(String what) {
        return ticket.timeline().stream()
                .filter(entry -> entry.what().equals(what))
                .reduce((one, later) -> later)
                .map(Entry::sentence)
                .orElse("");
    }

    public boolean canReply() {
        return inHand && leg.state() == LegState.HANDLING;
    }
}
