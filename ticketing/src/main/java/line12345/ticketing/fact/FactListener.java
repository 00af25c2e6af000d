package line12345.ticketing.fact;

import java.time.Instant;

/**
 * Hears every fact inside the transaction that makes it true, as soon as it is announced. Found by
 * type. Whoever writes for many facts of a transaction hears them together ({@link FactsListener}).
 */
public interface FactListener {
    void heard(Fact fact, Instant now);
}
