package line12345.hotline.telephony.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.exchange.ExchangeFitness;
import line12345.hotline.call.exchange.ExchangeFitness.Point;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.QueueNames;

import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.SetVarAction;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the exchange's queues as they were entered, and what the dialplan needs to find one by
 * itself while the service is away.
 */
@ApplicationScoped
class QueueKeeper {
    private static final Logger LOG = Logger.getLogger(QueueKeeper.class);

    @Inject ExchangeConfig config;
    @Inject ExchangeFitness fitness;

    /** Globals set before, so that one that is no longer wanted is emptied. */
    private final Set<String> told = new HashSet<>();

    /** Those that the exchange can hold: without a folder that both know, the general one. */
    List<Queue> possible(List<Queue> open) {
        return config.queues().isPresent() ? open : open.stream().filter(Queue::general).toList();
    }

    /**
     * @param served those in use, which numbers and digits lead to, and closed ones of which a call
     *     still goes on
     */
    void keep(List<Queue> served, ExchangeSession session) throws IOException, TimeoutException {
        QueueNames names = new QueueNames(config.queue());
        // From now on calls ask where to wait; one that gets no word goes on after half a second.
        session.tell(new SetVarAction("ROUTER", "yes"), "never");
        if (config.queues().isEmpty()) {
            LOG.warn("line12345.exchange.queues is not set: every call waits in the general queue");
            fitness.queuesNotThere();
            return;
        }
        write(config.queues().get(), QueueFile.text(served, names));
        // Also when the file is the same: nobody knows what the exchange has read of it.
        session.tell(new ReloadQueuesAction(), "never");
        Set<String> globals = new HashSet<>();
        boolean menu = false;
        for (Queue queue : served.stream().filter(Queue::active).toList()) {
            String name = names.name(queue.key());
            if (queue.entrance().number() != null) {
                set(session, globals, "NUMBER_" + queue.entrance().number(), name);
            }
            if (queue.entrance().digit() != null) {
                set(session, globals, "DIGIT_" + queue.entrance().digit(), name);
                menu = true;
            }
        }
        set(session, globals, "MENU", menu ? "yes" : "");
        boolean place = served.stream().anyMatch(queue -> queue.ringing().place());
        if (place && "no".equals(session.value("PLACE_SAID"))) {
            fitness.placeNotSaid();
        } else {
            fitness.well(Point.PLACE);
        }
        for (String gone : told) {
            if (!globals.contains(gone)) {
                session.tell(new SetVarAction(gone, ""), "never");
            }
        }
        told.clear();
        told.addAll(globals);
    }

    /** The queues of before go on; the administrator's page says that this one is not there. */
    private void write(Path folder, String text) {
        try {
            QueueFile.write(folder, text);
            fitness.well(Point.QUEUES);
        } catch (IOException e) {
            fitness.queuesNotThere();
            LOG.errorf("the exchange's queues cannot be written to %s: %s", folder, e);
        }
    }

    private static void set(ExchangeSession session, Set<String> globals, String name, String value)
            throws IOException, TimeoutException {
        globals.add(name);
        session.tell(new SetVarAction(name, value), "never");
    }
}
