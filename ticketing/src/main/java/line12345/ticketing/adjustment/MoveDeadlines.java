package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.adjustment.recount.OpenTicket;
import line12345.ticketing.adjustment.recount.OpenTickets;
import line12345.ticketing.adjustment.recount.Recount;

import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.List;

/**
 * Carries a confirmed change out on all open tickets 调整在办工单.
 *
 * <p>It reads all of them again, not only those of the preview: a ticket that came in between the
 * counting and the confirmation was counted by the old tables too.
 */
@ApplicationScoped
class MoveDeadlines {
    private static final Logger LOG = Logger.getLogger(MoveDeadlines.class);
    private static final int TRIES = 3;

    @Inject Adjustments adjustments;
    @Inject AdjustmentLines lines;
    @Inject OpenTickets tickets;
    @Inject MoveTicket moveTicket;
    @Inject MoveDeadlines self;

    /** What of a page has to be done, found in one reading. */
    record Work(Recount recount, String why, List<OpenTicket> tickets, long last, int looked) {}

    /** One page: each ticket in its own transaction, then how far it came. */
    void page(long id, Instant now) {
        Work work = self.read(id, now);
        if (work == null) {
            return;
        }
        for (OpenTicket ticket : work.tickets()) {
            move(id, work, ticket, now);
        }
        self.went(id, work, now);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Work read(long id, Instant now) {
        Adjustment adjustment = adjustments.of(id);
        if (adjustment.state() != AdjustmentState.MOVING) {
            return null;
        }
        Change change = adjustments.change(adjustment);
        Recount recount =
                new Recount(change, adjustments.without(id), adjustments.asTheyStand(), now);
        List<OpenTicket> page = tickets.after(adjustment.readTo(), CountDeadlines.PAGE);
        return new Work(
                recount,
                change.why(),
                page.stream().filter(ticket -> !recount.of(ticket).isEmpty()).toList(),
                page.isEmpty() ? adjustment.readTo() : page.get(page.size() - 1).id(),
                page.size());
    }

    private void move(long id, Work work, OpenTicket ticket, Instant now) {
        for (int tried = 1; tried <= TRIES; tried++) {
            try {
                moveTicket.move(id, work.recount(), work.why(), ticket.id(), now);
                return;
            } catch (RuntimeException e) {
                LOG.warnf(e, "ticket %d keeps its deadlines for now (try %d)", ticket.id(), tried);
            }
        }
        var failed =
                work.recount().of(ticket).stream()
                        .map(move -> AdjustmentLines.Row.failed(ticket, move))
                        .toList();
        lines.write(id, failed, now);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void went(long id, Work work, Instant now) {
        Adjustment adjustment = adjustments.of(id);
        adjustment.went(work.last(), work.looked());
        if (work.looked() < CountDeadlines.PAGE) {
            lines.gone(id, now);
            adjustment.done(lines.countFailed(id), now);
        }
    }
}
