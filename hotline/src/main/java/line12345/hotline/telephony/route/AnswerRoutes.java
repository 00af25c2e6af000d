package line12345.hotline.telephony.route;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.call.route.Asked;
import line12345.hotline.call.route.Route;
import line12345.hotline.call.route.RouteCall;
import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.link.ExchangePart;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.link.QueueNames;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.SetVarAction;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.UserEvent;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Answers within the half second that the dialplan waits; what comes later than that is no longer
 * asked for, and the citizen waits in the queue that the exchange knew. Those who ask in the same
 * moment are looked up together.
 */
@ApplicationScoped
class AnswerRoutes implements ExchangePart {
    private static final Logger LOG = Logger.getLogger(AnswerRoutes.class);

    /** More cannot be answered in time. */
    private static final int MOST_WAITING = 100;

    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /**
     * The least time from one look to the next: a busy exchange's callers are looked up together, a
     * quiet one's at once.
     */
    private static final long BREATH_MILLIS = 200;

    /** Orders to the exchange at once: each waits for its answer. */
    private static final int THREADS = 4;

    @Inject ExchangeConfig config;
    @Inject RouteCall route;
    @Inject OfficeClock clock;

    private record Waiting(RouteEvent event, long heard) {
        Asked asked() {
            return new Asked(
                    event.getUniqueId(),
                    event.getCallerIdNum(),
                    event.getDialled(),
                    event.getDigit());
        }

        boolean still() {
            return System.nanoTime() - heard < PATIENCE_NANOS;
        }
    }

    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final ExecutorService orders =
            Executors.newFixedThreadPool(THREADS, task -> daemon(task, "exchange-routed"));
    private final Thread thread = daemon(this::run, "exchange-routes");
    private volatile ExchangeSession session;

    private static Thread daemon(Runnable task, String name) {
        Thread one = new Thread(task, name);
        one.setDaemon(true);
        return one;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.interrupt();
        orders.shutdownNow();
    }

    @Override
    public List<Class<? extends UserEvent>> userEvents() {
        return List.of(RouteEvent.class);
    }

    @Override
    public void settle(LookUp found) {
        session = found.session();
    }

    @Override
    public void rest() {
        session = null;
    }

    @Override
    public void heard(ManagerEvent event) {
        if (event instanceof RouteEvent asked) {
            Waiting one = new Waiting(asked, System.nanoTime());
            while (!waiting.offer(one)) {
                // Who waited longest goes on without us first.
                waiting.poll();
            }
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                List<Waiting> together = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(together);
                answer(together.stream().filter(Waiting::still).toList());
                TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // An Error too: without this thread no call is led to its queue any more.
                LOG.errorf(e, "calls go on without their routes");
            }
        }
    }

    private void answer(List<Waiting> together) {
        if (together.isEmpty()) {
            return;
        }
        try {
            routed(together);
        } catch (RuntimeException e) {
            if (together.size() == 1) {
                LOG.warnf("a call goes on without its route: %s", e);
                return;
            }
            LOG.debug("one by one", e);
            together.forEach(one -> answer(List.of(one)));
        }
    }

    private void routed(List<Waiting> together) {
        ExchangeSession current = session;
        if (current == null) {
            return;
        }
        List<Route> found =
                route.route(together.stream().map(Waiting::asked).toList(), clock.now());
        QueueNames names = new QueueNames(config.queue());
        for (int i = 0; i < found.size(); i++) {
            String channel = together.get(i).event().getChannel();
            String words = words(found.get(i), names);
            orders.execute(() -> say(current, channel, words));
        }
    }

    private static void say(ExchangeSession session, String channel, String words) {
        try {
            session.tell(new SetVarAction(channel, "ROUTE", words), "No such channel");
        } catch (IOException | TimeoutException | RuntimeException e) {
            LOG.warnf("a call goes on without its route: %s", e);
        }
    }

    /** As the dialplan takes it apart. */
    static String words(Route route, QueueNames names) {
        return names.name(route.queue())
                + ","
                + route.priority()
                + ","
                + route.longestWait()
                + ","
                + route.prompt();
    }
}
