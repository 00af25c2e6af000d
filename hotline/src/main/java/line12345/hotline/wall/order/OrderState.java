package line12345.hotline.wall.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.BePaused;
import line12345.hotline.call.agent.BeReady;
import line12345.hotline.call.agent.GoOffline;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** A leader sets an agent ready, to rest or offline; during a call it holds for afterwards. */
@ApplicationScoped
public class OrderState {
    @Inject Accounts accounts;
    @Inject AgentPresences presences;
    @Inject BeReady beReady;
    @Inject BePaused bePaused;
    @Inject GoOffline goOffline;
    @Inject EntityManager entities;
    @Inject Facts facts;

    /**
     * @param state ready, paused or offline
     * @param rest the reason for resting as the exchange shows it; only with paused, may be null
     * @param reason the leader's words to the agent
     * @throws StateNotOrdered with what to do instead
     */
    @Transactional
    public void order(
            long agentId, String state, String rest, String reason, Actor leader, Instant now) {
        Actor agent =
                accounts.actor(agentId)
                        .filter(one -> one.is(Role.AGENT) || one.is(Role.SHIFT_LEADER))
                        .orElseThrow(
                                () ->
                                        new StateNotOrdered(
                                                "order-no-agent", 404, "没有这个坐席，请刷新大屏后再选。"));
        MayOrder.refusal(presences.of(agentId, now).state(), state, reason)
                .ifPresent(
                        no -> {
                            throw no;
                        });
        switch (state) {
            case "ready" -> beReady.now(agent);
            case "paused" -> bePaused.now(agent, rest);
            default -> goOffline.now(agent);
        }
        note(agentId, leader, state, reason.strip(), now);
        facts.announce(new StateOrdered(agentId, state, reason.strip()), now);
    }

    private void note(long agentId, Actor leader, String state, String reason, Instant now) {
        entities.createNativeQuery(
                        "insert into state_order (agent_id, leader_id, state, reason, ordered_at)"
                                + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, agentId)
                .setParameter(2, leader.accountId())
                .setParameter(3, state)
                .setParameter(4, reason)
                .setParameter(5, now)
                .executeUpdate();
    }
}
