package line12345.hotline.console.desk;

import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.reading.TicketView.Entry;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A ticket as one office sees it.
 *
 * @param leg the office's own part, the latest one if it had several
 * @param inHand it is this office's turn now
 */
public record DeskTicket(TicketView ticket, LegView leg, boolean inHand) {
    private static final Set<String> SENT_BACK = Set.of("领导退回修改", "审核退回", "退回下级重写");

    /** Empty when the office never had a part of it and only reads what a lower one has. */
    static Optional<DeskTicket> of(TicketView ticket, long departmentId) {
        List<LegView> own =
                ticket.legs().stream().filter(leg -> leg.departmentId() == departmentId).toList();
        return own.stream()
                .filter(leg -> leg.state().open())
                .findFirst()
                .or(() -> own.stream().reduce((one, later) -> later))
                .map(leg -> new DeskTicket(ticket, leg, leg.state().open()));
    }

    public boolean canSign() {
        return is(LegState.WAITING_SIGN);
    }

    public boolean canReply() {
        return is(LegState.HANDLING);
    }

    public boolean paused() {
        return is(LegState.PAUSED);
    }

    public boolean waitsForLeader() {
        return is(LegState.WAITING_APPROVAL);
    }

    private boolean is(LegState state) {
        return inHand && leg.state() == state;
    }

    /** It waits for the office's signature and should have had it. */
    public boolean signLate(Instant now) {
        return canSign() && !now.isBefore(leg.signBy());
    }

    public boolean isLead() {
        return leg.part() == Part.LEAD;
    }

    /** Who sent it here, when that was not the hotline; else empty. */
    public String upper() {
        return leg.parentPosition() == null
                ? ""
                : ticket.legs().stream()
                        .filter(one -> one.position() == leg.parentPosition())
                        .findFirst()
                        .map(LegView::department)
                        .orElse("");
    }

    /** Who answers for all, when that is another office; else empty. */
    public String leadElsewhere() {
        LegView lead = ticket.lead();
        return isLead() || lead == null ? "" : lead.department();
    }

    /** What it was sent on to, in order. */
    public List<LegView> lower() {
        return ticket.below(leg);
    }

    /** The names of the offices below that have not replied yet; empty when none keeps it up. */
    public String waitsForLower() {
        return String.join(
                "、",
                lower().stream()
                        .filter(one -> one.state().open())
                        .map(LegView::department)
                        .toList());
    }

    /** What was written for the citizen before, in its parts. */
    public ReplyParts written() {
        return ReplyParts.of(leg.reply());
    }

    /** What was wrong with what was written before; empty unless it is to be written again. */
    public String rewriteBecause() {
        boolean again = canReply() && leg.reply() != null;
        return again ? last(SENT_BACK) : "";
    }

    /** What the citizen said when asked about the last reply; empty unless it is a redo. */
    public String citizenSaid() {
        return leg.redo() ? last(Set.of("回访", "市民评价")) : "";
    }

    /** What the callback officer asks of the office; empty unless it is a redo. */
    public String redoWanted() {
        return leg.redo() ? last(Set.of("重办要求")) : "";
    }

    private String last(Set<String> whats) {
        return ticket.timeline().stream()
                .filter(entry -> whats.contains(entry.what()))
                .reduce((one, later) -> later)
                .map(Entry::sentence)
                .orElse("");
    }
}
