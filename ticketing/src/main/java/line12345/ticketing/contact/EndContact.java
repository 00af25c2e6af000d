package line12345.ticketing.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** A call to a citizen is over, or was never placed: what came of it stays as evidence. */
@ApplicationScoped
public class EndContact {
    @Inject ContactAttempts attempts;
    @Inject Facts facts;

    /**
     * @param talkSeconds as the exchange counted them, or null
     * @param recording path below the folder of recordings, or null
     */
    @Transactional
    public void end(
            String key, ContactOutcome how, Integer talkSeconds, String recording, Instant at) {
        attempts.byKey(key)
                .filter(attempt -> attempt.end(how, talkSeconds, recording, at))
                .ifPresent(attempt -> facts.announce(attempt.moved(at), at));
    }
}
