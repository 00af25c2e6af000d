package line12345.hotline.call.party;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * Something came of asking somebody to a call, or the citizen's place in it changed; the agent's
 * console looks again.
 *
 * @param whom what kind of person was asked, or null
 * @param outcome null while it goes on
 */
public record CallPartyMoved(String callKey, PartyKind whom, PartyOutcome outcome, long accountId)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.only(accountId, Role.AGENT);
    }
}
