package line12345.hotline.wall.listen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.NoSuchCall;
import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.agent.AgentView;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import org.hibernate.exception.ConstraintViolationException;

import java.time.Instant;
import java.util.List;

/** Writes down that a leader is about to join an agent's call, before any telephone rings. */
@ApplicationScoped
class BeginListening {
    @Inject AgentPresences agents;
    @Inject CallsView calls;
    @Inject Listenings listenings;
    @Inject Rules rules;
    @Inject Facts facts;

    /**
     * @throws NotListened with what to do instead
     */
    @Transactional
    ListenExchange.Joining begin(long agentId, Mode mode, Actor leader, Instant now) {
        Listening.Target target = target(agentId, leader, now);
        refuseSecond(target.callId(), leader);
        boolean told = rules.yes(Rule.LISTEN_TELLS_AGENT, now);
        Listening listening = new Listening(target, leader.accountId(), mode, told, now);
        try {
            listenings.add(listening);
        } catch (ConstraintViolationException atTheSameMoment) {
            throw taken();
        }
        facts.announce(
                new ListeningChanged(listening.id(), target.callId(), leader.accountId(), true),
                now);
        return new ListenExchange.Joining(
                listening.key(), leader.extension(), target.callKey(), target.extension(), mode);
    }

    private Listening.Target target(long agentId, Actor leader, Instant now) {
        AgentView agent = agents.of(agentId, now);
        if (agent.state() != AgentState.TALKING) {
            throw NotListened.over();
        }
        CallView call = readable(agent.callId(), leader);
        return new Listening.Target(call.id(), call.key(), agentId, agent.extension());
    }

    /** Of a confidential queue 保密队列 only by who serves it, and by managers. */
    private CallView readable(long callId, Actor leader) {
        try {
            return calls.byId(callId, leader);
        } catch (NoSuchCall notForThisLeader) {
            throw new NotListened("listen-confidential", 403, "这是保密队列的通话，只有本队列的班长和管理人员可以监听，请联系他们。");
        }
    }

    private void refuseSecond(long callId, Actor leader) {
        List<Listening> open = listenings.openOf(callId, leader.accountId());
        if (open.stream().anyMatch(one -> one.view().leaderId() == leader.accountId())) {
            throw NotListened.already();
        }
        if (!open.isEmpty()) {
            throw taken();
        }
    }

    private static NotListened taken() {
        return new NotListened("listen-taken", 409, "另一位班长已在监听这个通话，同一通话只能有一位。请稍后再试。");
    }
}
