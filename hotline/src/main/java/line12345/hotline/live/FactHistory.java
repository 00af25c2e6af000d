package line12345.hotline.live;

import line12345.hotline.together.AskedTogether;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * What the ring does not hold, read from the database a page at a time: after a restart two
 * thousand consoles want the same few pages. Each is read once for all who wait for it and put into
 * the ring for those who come later.
 */
final class FactHistory {
    static final int PAGE = 500;

    private final FactRing ring;
    private final AskedTogether<Long, Page> reading;

    /** Facts in order, and the number up to which these are all. */
    record Page(List<ToldFact> facts, long until) {}

    /** Reads up to {@code limit} facts after a number, in order. */
    interface Table {
        List<ToldFact> after(long number, int limit);
    }

    FactHistory(FactRing ring, Table table, Executor executor) {
        this.ring = ring;
        // A page each: what one waits for is not made longer by what another wants.
        reading = new AskedTogether<>(one -> read(one, table), executor, 1);
    }

    /** The page with the fact that follows {@code position}, which must have been told. */
    CompletionStage<Page> after(long position) {
        return reading.ask(position / PAGE).thenApply(found -> found.orElseThrow());
    }

    private Map<Long, Page> read(Set<Long> one, Table table) {
        long number = one.iterator().next();
        // Looked at before the table: all of these are in it. A later one may not be.
        long until = Math.min((number + 1) * PAGE, ring.known());
        List<ToldFact> facts =
                table.after(number * PAGE, PAGE).stream()
                        .filter(fact -> fact.number() <= until)
                        .toList();
        facts.forEach(ring::tell);
        return Map.of(number, new Page(facts, until));
    }
}
