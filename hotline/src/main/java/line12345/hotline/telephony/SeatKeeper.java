package line12345.hotline.telephony;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.Seat;
import line12345.hotline.call.agent.SeatChanged;
import line12345.hotline.call.agent.Wish;

import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.QueueAddAction;
import org.asteriskjava.manager.action.QueuePauseAction;
import org.asteriskjava.manager.action.QueueRemoveAction;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the exchange's queue members as the agents want them. One thread, which reads what is
 * wanted when it gets to it: changes that overtake each other end right.
 */
@ApplicationScoped
class SeatKeeper {
    private static final Logger LOG = Logger.getLogger(SeatKeeper.class);

    @Inject ExchangeConfig config;
    @Inject AgentPresences agents;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread one = new Thread(task, "exchange-seats");
                        one.setDaemon(true);
                        return one;
                    });
    private volatile ExchangeSession session;

    /** There is no session; changes are kept by the agents' states until the next one. */
    void rest() {
        session = null;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeatChanged change) {
        thread.execute(
                () -> {
                    ExchangeSession current = session;
                    if (current == null) {
                        return;
                    }
                    try {
                        place(agents.seat(change.extension()), current);
                    } catch (IOException | TimeoutException | RuntimeException e) {
                        LOG.warnf("seat %s is not told yet: %s", change.extension(), e);
                    }
                });
    }

    /** Makes the members what the agents want, whatever they were, and keeps them so. */
    void settle(Map<String, Snapshot.Member> members, ExchangeSession current)
            throws InterruptedException, ExecutionException {
        session = current;
        thread.submit(() -> settled(members, current)).get();
    }

    private Void settled(Map<String, Snapshot.Member> members, ExchangeSession current)
            throws IOException, TimeoutException {
        Map<String, Seat> wanted =
                agents.seats().stream()
                        .collect(Collectors.toMap(Seat::extension, Function.identity()));
        Set<String> all = new HashSet<>(members.keySet());
        all.addAll(wanted.keySet());
        for (String extension : all) {
            Seat seat = wanted.getOrDefault(extension, new Seat(extension, Wish.OFFLINE, null));
            if (differs(seat, members.get(extension))) {
                place(seat, current);
            }
        }
        return null;
    }

    static boolean differs(Seat seat, Snapshot.Member member) {
        if (seat.wish() == Wish.OFFLINE || member == null) {
            return (seat.wish() == Wish.OFFLINE) != (member == null);
        }
        return member.paused() != (seat.wish() == Wish.PAUSED);
    }

    private void place(Seat seat, ExchangeSession current) throws IOException, TimeoutException {
        String phone = Phones.of(seat.extension());
        if (seat.wish() == Wish.OFFLINE) {
            current.tell(new QueueRemoveAction(config.queue(), phone), "Not there");
            return;
        }
        boolean paused = seat.wish() == Wish.PAUSED;
        QueueAddAction add = new QueueAddAction(config.queue(), phone);
        add.setMemberName(seat.extension());
        add.setPaused(paused);
        current.tell(add, "Already there");
        QueuePauseAction pause = new QueuePauseAction(phone, config.queue(), paused);
        pause.setReason(seat.reason());
        current.tell(pause, "never");
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }
}
