package line12345.ticketing.search;

import line12345.ticketing.account.Actor;

import java.util.List;

/**
 * Whose business a ticket must be.
 *
 * @param offices of whose tickets one may read, the own first; empty for all tickets
 * @param notAbout offices that a ticket must not be about, unless it praises them
 */
record Searcher(Actor actor, List<Long> offices, List<Long> notAbout) {
    boolean readsAll() {
        return offices.isEmpty();
    }
}
