package line12345.hotline.telephony.seat;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.Seat;
import line12345.hotline.call.agent.SeatChanged;
import line12345.hotline.call.agent.Wish;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.QueuesChanged;
import line12345.hotline.call.skill.Skills;
import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.link.ExchangePart;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.link.QueueNames;
import line12345.hotline.telephony.link.Snapshot.Member;

import org.asteriskjava.manager.TimeoutException;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the exchange's queues and their members as they are wanted. One thread, which reads what is
 * wanted when it gets to it: changes that overtake each other end right.
 */
@ApplicationScoped
class SeatKeeper implements ExchangePart {
    private static final Logger LOG = Logger.getLogger(SeatKeeper.class);

    @Inject ExchangeConfig config;
    @Inject AgentPresences agents;
    @Inject ServedQueues served;
    @Inject Skills skills;
    @Inject QueueKeeper keeper;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread one = new Thread(task, "exchange-seats");
                        one.setDaemon(true);
                        return one;
                    });
    private volatile ExchangeSession session;

    /** An order failed: what the exchange holds is not known, and everything is told again. */
    private volatile boolean owed;

    /** What the exchange was told: queue → extension → how. Only this thread's. */
    private final Map<String, Map<String, Member>> held = new HashMap<>();

    /** Only this thread's; read again when it changed. */
    private Membership membership;

    /** A call goes on of a queue that takes no more. */
    private volatile boolean emptying;

    /** Changes are kept by the agents' states until there is a connection again. */
    @Override
    public void rest() {
        session = null;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeatChanged change) {
        run("seat " + change.extension(), current -> changed(change.extension(), current));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueuesChanged change) {
        run(
                "queues",
                current -> {
                    readQueues(current);
                    level(current, null);
                });
    }

    private interface Work {
        void with(ExchangeSession current) throws IOException, TimeoutException;
    }

    private void run(String what, Work work) {
        thread.execute(
                () -> {
                    ExchangeSession current = session;
                    if (current == null) {
                        return;
                    }
                    try {
                        work.with(current);
                    } catch (IOException | TimeoutException | RuntimeException e) {
                        LOG.warnf("%s: the exchange is not told yet: %s", what, e);
                        owed = true;
                    }
                });
    }

    /** Makes the members what the agents want, whatever they were, and keeps them so. */
    @Override
    public void settle(LookUp found) throws InterruptedException, ExecutionException {
        session = found.session();
        thread.submit(() -> settled(found.snapshot().members(), found.session())).get();
    }

    /**
     * Until it is told, an agent who rests is rung, or one who is ready is passed over. A closed
     * queue is given up when its last call has ended.
     */
    @Override
    public void turn(ExchangeSession current) {
        if (owed) {
            owed = false;
            run("seats", one -> settled(one.snapshot().members(), one));
        } else if (emptying) {
            run("queues", this::giveUpEmptied);
        }
    }

    private void giveUpEmptied(ExchangeSession current) throws IOException, TimeoutException {
        if (served.all().stream().allMatch(Queue::active)) {
            readQueues(current);
            level(current, null);
        }
    }

    private Void settled(Map<String, Map<String, Member>> members, ExchangeSession current)
            throws IOException, TimeoutException {
        held.clear();
        members.forEach((queue, telephones) -> held.put(queue, new HashMap<>(telephones)));
        readQueues(current);
        level(current, null);
        return null;
    }

    private void readQueues(ExchangeSession current) throws IOException, TimeoutException {
        List<Queue> all = served.all();
        keeper.keep(all, current);
        membership = new Membership(keeper.possible(all), skills.all());
        emptying = all.stream().anyMatch(queue -> !queue.active());
    }

    /** Who comes or goes may leave a queue without agents, so that all are looked at. */
    private void changed(String extension, ExchangeSession current)
            throws IOException, TimeoutException {
        Seat seat = agents.seat(extension);
        boolean here = held.values().stream().anyMatch(one -> one.containsKey(extension));
        if (!here || seat.wish() == Wish.OFFLINE) {
            level(current, extension);
            return;
        }
        Member member = member(0, seat);
        tell(SeatSteps.pause(null, extension, member), current);
        held.values()
                .forEach(
                        one ->
                                one.computeIfPresent(
                                        extension, (same, was) -> member(was.penalty(), seat)));
    }

    /**
     * @param again the extension that is told even if nothing differs, or null
     */
    private void level(ExchangeSession current, String again) throws IOException, TimeoutException {
        Map<String, Map<String, Member>> wanted = wanted();
        SeatSteps steps = new SeatSteps(new QueueNames(config.queue()));
        Set<String> all = new HashSet<>(held.keySet());
        all.addAll(wanted.keySet());
        for (String queue : all) {
            Map<String, Member> members = wanted.getOrDefault(queue, Map.of());
            Map<String, Member> before = held.getOrDefault(queue, Map.of());
            for (SeatSteps.Step step : steps.of(queue, members, before, again)) {
                tell(step, current);
            }
            held.put(queue, new HashMap<>(members));
        }
    }

    private Map<String, Map<String, Member>> wanted() {
        Map<String, Seat> seats =
                agents.seats().stream()
                        .collect(Collectors.toMap(Seat::extension, Function.identity()));
        Map<String, Map<String, Member>> wanted = new HashMap<>();
        List<Membership.Here> here =
                agents.atWork().stream()
                        .filter(one -> one.wish() != Wish.OFFLINE)
                        .map(one -> new Membership.Here(one.accountId(), one.extension()))
                        .toList();
        membership
                .of(here)
                .forEach(
                        (queue, telephones) -> {
                            Map<String, Member> members = new HashMap<>();
                            telephones.forEach(
                                    (extension, penalty) -> {
                                        Seat seat = seats.get(extension);
                                        if (seat != null) {
                                            members.put(extension, member(penalty, seat));
                                        }
                                    });
                            wanted.put(queue, members);
                        });
        return wanted;
    }

    private static Member member(int penalty, Seat seat) {
        return new Member(penalty, seat.wish() == Wish.PAUSED, seat.reason());
    }

    private static void tell(SeatSteps.Step step, ExchangeSession current)
            throws IOException, TimeoutException {
        current.tell(step.action(), step.already());
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }
}
