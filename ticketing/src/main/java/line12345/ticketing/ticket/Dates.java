package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.ticket.fact.PromiseMoved;
import line12345.ticketing.time.Span;

import java.time.Instant;

/** The dates a citizen was told 承诺: the first, and a later one beside it. */
public final class Dates {
    private final Ticket ticket;
    private final Promise promise;
    private final SecondPromise second;

    Dates(Ticket ticket, Promise promise, SecondPromise second) {
        this.ticket = ticket;
        this.promise = promise;
        this.second = second;
    }

    /** Tells the citizen a later date beside the first 二次承诺. */
    public PromiseMoved promiseAgain(
            Instant from, Span within, Deadline deadline, String why, Actor by, Instant now) {
        ticket.stepped();
        second.give(from, within, deadline);
        ticket.note(now, by, "新的答复时限", why + "：" + deadline.arithmetic(), false);
        return new PromiseMoved(ticket.about(now), deadline.at(), deadline.provisional(), false);
    }

    /**
     * The dates counted again after a rule or the calendar changed; {@code null} leaves one alone.
     *
     * @param within what the first is counted by from now on
     */
    public PromiseMoved recount(
            Span within, Deadline first, Deadline later, String why, Actor by, Instant now) {
        ticket.stepped();
        if (first != null) {
            promise.set(within, first);
        }
        if (later != null) {
            second.set(later);
        }
        Deadline told = later != null ? later : first;
        ticket.note(now, by, "答复时限调整", why + "：" + told.arithmetic(), false);
        return new PromiseMoved(ticket.about(now), told.at(), told.provisional(), true);
    }
}
