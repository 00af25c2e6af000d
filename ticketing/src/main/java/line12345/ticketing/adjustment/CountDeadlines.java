package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.adjustment.change.Books;
import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.adjustment.recount.Move;
import line12345.ticketing.adjustment.recount.OpenTicket;
import line12345.ticketing.adjustment.recount.OpenTickets;
import line12345.ticketing.adjustment.recount.Recount;
import line12345.ticketing.adjustment.recount.Tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Looks which open deadlines a proposed change would move 计算影响, a page at a time. */
@ApplicationScoped
class CountDeadlines {
    /** Tickets of one transaction. */
    static final int PAGE = 200;

    @Inject Adjustments adjustments;
    @Inject AdjustmentLines lines;
    @Inject OpenTickets tickets;

    /** One page; the page and how far it came are one transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void page(long id, Instant now) {
        Adjustment adjustment = adjustments.of(id);
        if (adjustment.state() != AdjustmentState.COUNTING) {
            return;
        }
        Change change = adjustments.change(adjustment);
        Books before = adjustments.asTheyStand();
        Recount recount = new Recount(change, before, change.applyTo(before), now);
        List<OpenTicket> page = tickets.after(adjustment.readTo(), PAGE);
        Tally tally = new Tally();
        List<AdjustmentLines.Row> found = new ArrayList<>();
        for (OpenTicket ticket : page) {
            for (Move move : recount.of(ticket)) {
                found.add(AdjustmentLines.Row.found(ticket, move));
                tally.add(move.verdict());
            }
        }
        lines.write(id, found, now);
        if (!page.isEmpty()) {
            adjustment.counted(page.get(page.size() - 1).id(), page.size(), tally);
        }
        if (page.size() < PAGE) {
            adjustment.ready();
        }
    }
}
