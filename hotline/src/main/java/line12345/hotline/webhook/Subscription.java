package line12345.hotline.webhook;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.NumberedFact;

import java.util.Set;

/**
 * A subscription in this node's hands.
 *
 * @param kinds empty for all
 * @param reader whose rights decide what is heard
 * @param last the number that the receiver has
 * @param failures in a row
 * @param fence of the lease; an older one writes nothing
 */
record Subscription(
        long id,
        String name,
        String url,
        String secret,
        Set<String> kinds,
        Actor reader,
        long ownerId,
        long last,
        int failures,
        long fence) {
    boolean wants(NumberedFact fact) {
        return (kinds.isEmpty() || kinds.contains(fact.kind())) && fact.audience().includes(reader);
    }
}
