package line12345.ticketing.promise;

import line12345.ticketing.ticket.Promise;
import line12345.ticketing.ticket.SecondPromise;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.time.Span;

import java.time.Instant;

/**
 * The date a citizen was told last; the first one until there is a second.
 *
 * @param from the moment from which {@code within} was counted
 * @param provisional it may move when a calendar is announced
 */
record DateTold(Instant from, Span within, Instant at, boolean provisional) {
    static DateTold of(Ticket ticket) {
        SecondPromise second = ticket.second();
        if (second.given()) {
            return new DateTold(second.from(), second.within(), second.at(), second.provisional());
        }
        Promise first = ticket.promise();
        return new DateTold(ticket.filedAt(), first.within(), first.at(), first.provisional());
    }

    /** Somebody still has to see to it that an answer is heard. */
    static boolean stillOwed(Ticket ticket) {
        return ticket.state().open() && ticket.ending().heardAt() == null;
    }
}
