package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;

/** The agent hangs up 退出: whoever else is there goes on talking with the citizen. */
@ApplicationScoped
public class LeaveCall {
    @Inject PartyExchange exchange;

    /**
     * @throws NotJoined when it did not come to it
     */
    public void leave(String callKey, Actor by) {
        try {
            exchange.leave(callKey, by.extension());
        } catch (PartyExchange.Away e) {
            throw NotJoined.away();
        } catch (PartyExchange.NotThere e) {
            throw NotJoined.notTalking();
        }
    }
}
