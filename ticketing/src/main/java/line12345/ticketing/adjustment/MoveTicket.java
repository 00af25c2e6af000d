package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.adjustment.recount.Clock;
import line12345.ticketing.adjustment.recount.Move;
import line12345.ticketing.adjustment.recount.OpenTicket;
import line12345.ticketing.adjustment.recount.OpenTickets;
import line12345.ticketing.adjustment.recount.Recount;
import line12345.ticketing.adjustment.recount.Verdict;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves the deadlines of one ticket in a small transaction of its own. */
@ApplicationScoped
class MoveTicket {
    @Inject Adjustments adjustments;
    @Inject AdjustmentLines lines;
    @Inject OpenTickets tickets;
    @Inject Facts facts;
    @Inject Notices notices;
    @Inject Grounds grounds;

    /**
     * Counts again from what is stored now: whatever happened since the preview is in it, and what
     * was moved before a crash is not moved twice.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void move(long adjustmentId, Recount recount, String why, long ticketId, Instant now) {
        Optional<Ticket> found = tickets.held(ticketId);
        if (found.isEmpty()) {
            return;
        }
        Ticket ticket = found.get();
        OpenTicket clocks = OpenTickets.clocks(ticket);
        List<Move> moves = recount.of(clocks);
        legs(ticket, moves, why, now);
        promises(ticket, moves, why, now);
        lines.write(
                adjustmentId,
                moves.stream().map(move -> AdjustmentLines.Row.done(clocks, move)).toList(),
                now);
        adjustments.countMoved(adjustmentId, (int) moves.stream().filter(Move::moves).count());
    }

    private void legs(Ticket ticket, List<Move> moves, String why, Instant now) {
        for (Move move : moves) {
            if (move.clock() == Clock.LEG && move.moves()) {
                String words =
                        "回复时限由 %s调整为 %s，原因：%s"
                                .formatted(
                                        DueWords.until(now, move.from()),
                                        DueWords.until(now, move.to()),
                                        why);
                ticket.legs()
                        .at(move.position())
                        .map(
                                leg ->
                                        leg.timing()
                                                .recount(
                                                        move.terms(),
                                                        move.times(),
                                                        words,
                                                        Actor.house(),
                                                        now))
                        .ifPresent(moved -> facts.announce(moved, now));
            }
        }
    }

    private void promises(Ticket ticket, List<Move> moves, String why, Instant now) {
        Optional<Move> first = of(Clock.PROMISE, moves);
        Optional<Move> second = of(Clock.SECOND_PROMISE, moves);
        if (first.isEmpty() && second.isEmpty()) {
            return;
        }
        Span within = first.map(Move::within).orElse(null);
        Deadline firstAt = first.map(Move::told).orElse(null);
        Deadline secondAt = second.map(Move::told).orElse(null);
        facts.announce(
                ticket.dates().recount(within, firstAt, secondAt, why, Actor.house(), now), now);
        // Who was told a later date since waits for that one; where it stays, nothing is new.
        Optional<Move> told = ticket.second().given() ? second : first;
        told.ifPresent(move -> tell(ticket, words(move, why, now), now));
    }

    private void tell(Ticket ticket, String words, Instant now) {
        notices.toCitizen(ticket.citizen().id(), ticket.number(), words, now);
    }

    private String words(Move move, String why, Instant now) {
        boolean confirmed = move.verdict() == Verdict.CONFIRMED;
        String until = DueWords.until(now, move.to());
        String when = !confirmed && move.provisional() ? until + "（暂定）" : until;
        return grounds.told(
                GroundUse.TELL,
                confirmed ? "confirmed" : "moved",
                Map.of("原因", why, "时间", when),
                now);
    }

    private static Optional<Move> of(Clock clock, List<Move> moves) {
        return moves.stream().filter(move -> move.clock() == clock && move.moves()).findFirst();
    }
}
