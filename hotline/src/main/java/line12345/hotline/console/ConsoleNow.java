package line12345.hotline.console;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentView;
import line12345.hotline.call.agent.Untaken;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.call.queue.Queues;
import line12345.hotline.call.recording.Gaps;
import line12345.hotline.call.recording.RecordingDisk;
import line12345.hotline.call.result.Results;
import line12345.hotline.call.result.Unresolved;
import line12345.hotline.call.route.FirstCalls;
import line12345.hotline.call.skill.Skills;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** Agent, queue, exchange and call in one answer; the console asks after every fact. */
@Path("/console/now")
@RolesAllowed("AGENT")
@Blocking
public class ConsoleNow {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject AgentPresences presences;
    @Inject Untaken untaken;
    @Inject ExchangeWatch exchange;
    @Inject CallsView calls;
    @Inject Queues queues;
    @Inject Skills skills;
    @Inject FirstCalls first;
    @Inject Results results;
    @Inject Unresolved unresolved;
    @Inject Gaps gaps;
    @Inject RecordingDisk disk;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ConsoleState state() {
        Actor agent = current.get();
        Instant now = clock.now();
        CallView call = calls.openOf(agent).orElse(null);
        AgentView own = presences.of(agent.accountId(), now);
        CallView finishing = own.finishing() == null ? null : calls.byId(own.finishing(), agent);
        CallView about = call == null ? finishing : call;
        return new ConsoleState(
                now,
                ConsoleState.AgentLine.of(own, untaken.refusedToday(agent.accountId(), now)),
                exchange.state(),
                calls.queue(),
                skills.of(agent.accountId()).keySet(),
                call,
                call == null ? null : queueOf(call),
                finishing,
                about == null ? List.of() : results.of(about.id(), now),
                unresolved.of(agent.accountId()).size(),
                call == null ? null : gaps.pausedUntil(call.id(), now).orElse(null),
                disk.standing().room().forAgents());
    }

    private CallQueue queueOf(CallView call) {
        return queues.of(call.queue())
                .map(queue -> CallQueue.of(queue, first.why(call.key())))
                .orElse(null);
    }
}
