package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.agent.AgentStateChanged;
import line12345.ticketing.account.PostLeft;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** What an agent had in hand is free again when the agent goes away. */
@ApplicationScoped
class LeaveMissed implements FactListener {
    @Inject MissedClaims claims;
    @Inject Instance<Facts> facts;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof AgentStateChanged changed && changed.state() == AgentState.OFFLINE) {
            leave(changed.accountId(), now);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void left(@Observes PostLeft left) {
        leave(left.who().accountId(), left.at());
    }

    private void leave(long accountId, Instant now) {
        claims.giveAllBack(accountId)
                .forEach(id -> facts.get().announce(new MissedChanged(id, true), now));
    }
}
