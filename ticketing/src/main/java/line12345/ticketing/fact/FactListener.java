package line12345.ticketing.fact;

import java.time.Instant;

/** Hears every fact inside the transaction that makes it true. Found by type. */
public interface FactListener {
    void heard(Fact fact, Instant now);
}
