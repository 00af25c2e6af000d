package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/** An agent needs a little longer for the ticket of the last call; once. */
@ApplicationScoped
public class ExtendWrapUp {
    @Inject AgentPresences presences;
    @Inject Rules rules;
    @Inject Alarms alarms;
    @Inject Facts facts;

    /**
     * @throws NoWrapUp if there is none, it was made longer before, or the city allows none
     */
    @Transactional
    public void extend(Actor agent, Instant now) {
        AgentPresence presence = presences.locked(agent.accountId()).orElseThrow(NoWrapUp::none);
        presence.extend(rules.number(Rule.WRAP_UP_LONGER, now));
        alarms.set(EndWrapUp.KIND, 0, agent.accountId(), presence.wrapUp().until());
        facts.announce(presence.changed(), now);
    }
}
