package line12345.ticketing.fact;

import java.time.Instant;
import java.util.List;

/**
 * Hears all facts of a transaction at once, at its end, and writes what they mean by a statement or
 * two however many they are. Found by type.
 *
 * <p>Hibernate has written its entities by then: who hears reads them, but writes by SQL only. What
 * is announced here is heard by everybody once more, in a round of its own.
 */
public interface FactsListener {
    /**
     * @param facts in their order
     * @param now when the last of them was announced
     */
    void heard(List<Fact> facts, Instant now);
}
