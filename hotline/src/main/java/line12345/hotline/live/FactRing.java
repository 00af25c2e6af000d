package line12345.hotline.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

import line12345.ticketing.fact.NumberedFact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/**
 * The facts told last, in memory, so that many consoles coming back at once do not all ask the
 * database.
 */
final class FactRing {
    /** About a minute of a large city's busy hour. */
    static final int SIZE = 2_000;

    private final Deque<NumberedFact> recent = new ArrayDeque<>();
    private final BroadcastProcessor<NumberedFact> live = BroadcastProcessor.create();
    private long last;

    /** A fact told twice by the bus is kept once. */
    void tell(NumberedFact fact) {
        synchronized (recent) {
            if (fact.number() <= last) {
                return;
            }
            if (fact.number() != last + 1) {
                // What came between was not heard here; the database has it.
                recent.clear();
            }
            last = fact.number();
            recent.addLast(fact);
            if (recent.size() > SIZE) {
                recent.removeFirst();
            }
        }
        live.onNext(fact);
    }

    /** Facts after {@code number}, or empty when the ring does not reach back that far. */
    Optional<List<NumberedFact>> after(long number) {
        synchronized (recent) {
            if (recent.isEmpty() || recent.peekFirst().number() > number + 1) {
                return Optional.empty();
            }
            // From the newest back: most listeners miss only one.
            LinkedList<NumberedFact> missed = new LinkedList<>();
            Iterator<NumberedFact> back = recent.descendingIterator();
            while (back.hasNext()) {
                NumberedFact fact = back.next();
                if (fact.number() <= number) {
                    break;
                }
                missed.addFirst(fact);
            }
            return Optional.of(missed);
        }
    }

    Multi<NumberedFact> live() {
        return live;
    }
}
