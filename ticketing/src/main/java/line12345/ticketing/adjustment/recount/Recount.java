package line12345.ticketing.adjustment.recount;

import line12345.ticketing.adjustment.change.Books;
import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts a ticket's deadlines before and after a change and says which of them move.
 *
 * <p>Only what the change itself moves is moved: a deadline that comes out the same before and
 * after stays as it is stored. What a citizen was told never becomes earlier, and what is late
 * stays late.
 */
public final class Recount {
    private final Change change;
    private final Books before;
    private final Books after;
    private final Instant now;

    public Recount(Change change, Books before, Books after, Instant now) {
        this.change = change;
        this.before = before;
        this.after = after;
        this.now = now;
    }

    public List<Move> of(OpenTicket ticket) {
        Optional<DeadlineRule> rule = change.newTerms(ticket.kind(), ticket.urgency());
        List<Move> moves = new ArrayList<>();
        if (ticket.promise() != null) {
            Span within = rule.map(DeadlineRule::promise).orElse(ticket.promise().within());
            promise(Clock.PROMISE, ticket.promise(), within).ifPresent(moves::add);
        }
        if (ticket.second() != null) {
            promise(Clock.SECOND_PROMISE, ticket.second(), ticket.second().within())
                    .ifPresent(moves::add);
        }
        for (OpenTicket.Part leg : ticket.legs()) {
            LegTerms terms = rule.map(limit -> terms(leg.terms(), limit)).orElse(leg.terms());
            leg(leg, terms).ifPresent(moves::add);
        }
        return moves;
    }

    private static LegTerms terms(LegTerms old, DeadlineRule rule) {
        return new LegTerms(
                old.dispatchedAt(),
                rule.sign(),
                rule.leg(),
                old.extensions(),
                old.paused(),
                old.percent());
    }

    private Optional<Move> promise(Clock clock, OpenTicket.Told stored, Span within) {
        Deadline was = before.of(null).from(stored.from(), stored.within());
        Deadline is = after.of(null).from(stored.from(), within);
        boolean changed = !is.at().equals(was.at()) || is.provisional() != was.provisional();
        boolean there = is.at().equals(stored.at()) && is.provisional() == stored.provisional();
        if (!changed || there) {
            return Optional.empty();
        }
        if (over(stored.at())) {
            return kept(clock, stored, "已超期，不再调整。");
        }
        if (is.at().isAfter(stored.at())) {
            return Optional.of(
                    Move.ofPromise(clock, stored, is, within, Verdict.LATER, "告知市民新的日期。"));
        }
        if (stored.provisional() && !is.provisional()) {
            String same = is.at().equals(stored.at()) ? "" : "按新日历可提前，但已告知市民，仍按原日期；";
            Deadline confirmed = new Deadline(stored.at(), false, is.arithmetic());
            return Optional.of(
                    Move.ofPromise(
                            clock,
                            stored,
                            confirmed,
                            stored.within(),
                            Verdict.CONFIRMED,
                            same + "去掉“暂定”标记并告知市民。"));
        }
        if (is.at().equals(stored.at())) {
            return Optional.empty();
        }
        return kept(clock, stored, "已告知市民，不提前。");
    }

    private static Optional<Move> kept(Clock clock, OpenTicket.Told stored, String why) {
        Deadline same = new Deadline(stored.at(), stored.provisional(), "");
        return Optional.of(Move.ofPromise(clock, stored, same, stored.within(), Verdict.KEPT, why));
    }

    private Optional<Move> leg(OpenTicket.Part leg, LegTerms terms) {
        LegTimes was = sparingTheClerk(leg, leg.terms().times(before.of(leg.departmentId())));
        LegTimes is = sparingTheClerk(leg, terms.times(after.of(leg.departmentId())));
        LegTimes stored = leg.times();
        if (was.equals(is) || is.equals(stored)) {
            return Optional.empty();
        }
        if (over(stored.dueAt())) {
            return keptLeg(leg, "已超期，不再调整。");
        }
        if (over(is.dueAt())) {
            return keptLeg(leg, "按新规定已过回复时限，保持原时限。");
        }
        int direction = is.dueAt().compareTo(stored.dueAt());
        Verdict verdict =
                direction > 0
                        ? Verdict.LATER
                        : direction < 0
                                ? Verdict.EARLIER
                                : stored.provisional() && !is.provisional()
                                        ? Verdict.CONFIRMED
                                        : Verdict.LIGHT;
        return Optional.of(Move.ofLeg(leg, is, terms, verdict, ""));
    }

    /** Nobody loses the time to sign at one stroke: a sign-by time that would be over stays. */
    private LegTimes sparingTheClerk(OpenTicket.Part leg, LegTimes is) {
        boolean keep = !leg.waitsToBeSigned() || (over(is.signBy()) && !over(leg.times().signBy()));
        return keep
                ? new LegTimes(leg.times().signBy(), is.yellowAt(), is.dueAt(), is.provisional())
                : is;
    }

    private Optional<Move> keptLeg(OpenTicket.Part leg, String why) {
        return Optional.of(Move.ofLeg(leg, leg.times(), leg.terms(), Verdict.KEPT, why));
    }

    private boolean over(Instant moment) {
        return !now.isBefore(moment);
    }
}
