package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentView;
import line12345.hotline.call.queue.Queues;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be read of calls: an agent reads own calls, a shift leader and a manager all. */
@ApplicationScoped
public class CallsView {
    /** Longer than any result is waited for. */
    private static final Duration FORMER = Duration.ofDays(1);

    @Inject Calls calls;
    @Inject SealCaller seal;
    @Inject AgentPresences agents;
    @Inject Queues queues;
    @Inject MayReadCall may;
    @Inject FormerAgents former;
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

    /** Those of them that this person may read, in the same order. */
    @Transactional
    public List<CallView> readable(List<Long> ids, Actor reader) {
        Map<Long, Call> found = calls.byIds(ids);
        return ids.stream()
                .map(found::get)
                .filter(call -> call != null && maySee(call, reader))
                .map(Call::view)
                .toList();
    }

    /**
     * As {@link #byKey}; also for whoever talked on it before a colleague took it over, because
     * what was said to them is theirs to write down, for a day.
     */
    @Transactional
    public CallView toFinish(String key, Actor by) {
        return calls.byKey(key)
                .filter(call -> maySee(call, by) || formerly(call, by))
                .orElseThrow(NoSuchCall::new)
                .view();
    }

    private boolean formerly(Call call, Actor by) {
        return former.has(call.id(), by.accountId(), clock.now().minus(FORMER));
    }

    /** Earlier calls from the same number, whoever took them, latest first. */
    @Transactional
    public List<CallView> sameCaller(long callId, Actor reader, int atMost) {
        Call call = mine(calls.byId(callId), reader);
        return call.caller() == null
                ? List.of()
                : calls.ofCaller(call.caller().hash(), callId, atMost).stream()
                        .map(Call::view)
                        .filter(view -> may.mention(view, reader))
                        .toList();
    }

    /** Those of these calls that are kept from this reader 保密, whoever took them. */
    @Transactional
    public Set<Long> keptFrom(Actor reader, Collection<Long> callIds) {
        return calls.confidential(callIds).stream()
                .map(Call::view)
                .filter(view -> !may.mention(view, reader))
                .map(CallView::id)
                .collect(Collectors.toSet());
    }

    /** Finds the same caller again; empty if the number was withheld. */
    @Transactional
    public Optional<String> callerHash(String key, Actor reader) {
        return Optional.ofNullable(mine(calls.byKey(key), reader).caller()).map(Caller::hash);
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

    /** Every queue in use, and each that was closed while somebody still waits in it. */
    @Transactional
    public QueueView queue() {
        return QueueView.of(queues.ever(), calls.waiting());
    }

    /** Keys of queues of which a call waits or is talked on. */
    @Transactional
    public Set<String> queuesOfOpen() {
        return calls.queuesOfOpen();
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
        return may.check(call.view(), reader, clock.now());
    }

    private AgentView presence(Actor agent) {
        return agents.of(agent.accountId(), clock.now());
    }
}
