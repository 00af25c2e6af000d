package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/**
 * The citizen hears music 保持, or speaks again; also for an agent at a desk phone. Not one
 * transaction: the exchange tells what came of it within milliseconds, and by then the room must
 * stand in the database.
 */
@ApplicationScoped
public class HoldCitizen {
    @Inject PartyExchange exchange;
    @Inject CallParties parties;

    /**
     * @throws NotJoined when it did not come to it
     */
    public void hold(String callKey, boolean held, Actor by, Instant now) {
        parties.locked(callKey, by.accountId(), now);
        try {
            exchange.gather(callKey, by.extension(), held);
        } catch (PartyExchange.Away e) {
            throw NotJoined.away();
        } catch (PartyExchange.NotThere e) {
            throw NotJoined.notTalking();
        }
    }
}
