package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentView;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.util.List;
import java.util.Optional;

/** What may be read of calls: an agent reads own calls, a manager all. */
@ApplicationScoped
public class CallsView {
    @Inject Calls calls;
    @Inject SealCaller seal;
    @Inject AgentPresences agents;
    @Inject OfficeClock clock;

    /** The call that rings at or is talked on by this agent now. */
    @Transactional
    public Optional<CallView> openOf(Actor agent) {
        Long callId = presence(agent).callId();
        return callId == null ? Optional.empty() : calls.byId(callId).map(Call::view);
    }

    /**
     * @throws NoSuchCall also if it is somebody else's
     */
    @Transactional
    public CallView byId(long callId, Actor reader) {
        return mine(calls.byId(callId), reader).view();
    }

    /**
     * @throws NoSuchCall also if it is somebody else's
     */
    @Transactional
    public CallView byKey(String key, Actor reader) {
        return mine(calls.byKey(key), reader).view();
    }

    /** Earlier calls from the same number, whoever took them, latest first. */
    @Transactional
    public List<CallView> sameCaller(long callId, Actor reader, int atMost) {
        Call call = mine(calls.byId(callId), reader);
        return call.caller() == null
                ? List.of()
                : calls.ofCaller(call.caller().hash(), callId, atMost).stream()
                        .map(Call::view)
                        .toList();
    }

    /**
     * The whole number of one's own call, while it is needed to write down what was said; empty
     * afterwards and if the citizen withheld it.
     */
    @Transactional
    public Optional<String> callerNumber(long callId, Actor reader) {
        return Optional.of(mine(calls.byId(callId), reader))
                .filter(call -> call.numberNeeded(clock.now()))
                .map(Call::caller)
                .map(seal::open);
    }

    @Transactional
    public QueueView queue() {
        return calls.waiting();
    }

    /** Calls that have not ended as far as we know. */
    @Transactional
    public List<OpenCall> open() {
        return calls.open();
    }

    private Call mine(Optional<Call> found, Actor reader) {
        return found.filter(call -> maySee(call, reader)).orElseThrow(NoSuchCall::new);
    }

    private boolean maySee(Call call, Actor reader) {
        if (reader.is(Role.MANAGER)) {
            return true;
        }
        if (!reader.is(Role.AGENT)) {
            return false;
        }
        Long present = presence(reader).callId();
        return (call.accountId() != null && call.accountId() == reader.accountId())
                || (present != null && present == call.id());
    }

    private AgentView presence(Actor agent) {
        return agents.of(agent.accountId(), clock.now());
    }
}
