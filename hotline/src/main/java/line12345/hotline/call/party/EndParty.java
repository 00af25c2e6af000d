package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.time.Instant;

/** Takes somebody off who was asked: noted first, so that it is not taken for a refusal. */
@ApplicationScoped
public class EndParty {
    @Inject CallParties parties;

    /**
     * @return whether there is such a line in this call
     */
    @Transactional
    public boolean end(String callKey, String partyKey, Instant now) {
        return parties.byKey(partyKey)
                .filter(party -> party.callKey().equals(callKey) && party.open())
                .map(
                        party -> {
                            party.cancelled(now);
                            return true;
                        })
                .orElse(false);
    }
}
