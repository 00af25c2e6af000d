package line12345.ticketing.search;

import java.util.List;

/** Where tickets come from that may be what is looked for; each is looked at again. */
interface Candidates {
    /**
     * @param after the last one that was looked at, null for the beginning
     * @return the next ones, newest first; none when there are no more
     */
    List<Spot> next(Spot after, int most);

    /**
     * What all tickets between the first and the last of a list have, as a condition on {@code t},
     * when the list leaves none of them out: they are then read in their order and not one by one.
     * Null when it does.
     */
    default String allThat() {
        return null;
    }
}
