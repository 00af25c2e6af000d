package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentView;
import line12345.hotline.call.skill.QueueCircles;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.time.Instant;
import java.util.Objects;

/**
 * Whose calls somebody reads: an agent the own ones, a shift leader and a manager all. Those of a
 * confidential queue 保密队列 are read by the agent who took them, by a shift leader who serves it, and
 * by managers; whom it names reads it only if he took it himself.
 */
@ApplicationScoped
class MayReadCall {
    @Inject AgentPresences agents;
    @Inject QueueCircles circles;
    @Inject NamedInCall named;

    boolean check(CallView call, Actor reader, Instant now) {
        if (reader.is(Role.SHIFT_LEADER) || reader.is(Role.MANAGER)) {
            return mention(call, reader) || own(call, reader, now);
        }
        return reader.is(Role.AGENT) && own(call, reader, now);
    }

    /** Whether a colleague's earlier call may be counted and named to this reader. */
    boolean mention(CallView call, Actor reader) {
        return !call.confidential()
                || (reader.is(Role.MANAGER) || serves(reader, call)) && !named.is(reader, call);
    }

    /** Where nobody knows the queue, nobody serves it. */
    private boolean serves(Actor reader, CallView call) {
        return circles.of(reader).contains(call.queue());
    }

    private boolean own(CallView call, Actor reader, Instant now) {
        AgentView agent = agents.of(reader.accountId(), now);
        // Whoever handed a call on still finishes the own part of it.
        return Objects.equals(call.accountId(), reader.accountId())
                || Objects.equals(agent.callId(), call.id())
                || Objects.equals(agent.finishing(), call.id());
    }
}
