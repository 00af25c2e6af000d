package line12345.ticketing.search;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.circle.Circle;

import java.util.List;

/**
 * Whose business a ticket must be.
 *
 * @param offices of whose tickets one may read, the own first; empty for all tickets
 * @param circle of the requests of circles, those that one may know
 * @param notAbout offices that a ticket must not be about, unless it praises them
 */
record Searcher(Actor actor, List<Long> offices, List<Long> notAbout, Circle circle) {
    boolean readsAll() {
        return offices.isEmpty();
    }
}
