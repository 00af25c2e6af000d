package line12345.hotline.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Sessions;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The beat of all streams. Every second a fifteenth of them has its turn: one question to the
 * database tells whose session still runs, the others end.
 */
@ApplicationScoped
class Pulse {
    private static final Logger LOG = Logger.getLogger(Pulse.class);

    /**
     * Seconds: proxies close silent connections; also how long a signed-out page may go on
     * listening.
     */
    static final int BEAT = 15;

    /** A page that reads nothing for three beats is gone, or as good as that. */
    private static final int MOST_MISSED = 3;

    /**
     * While nobody can be asked, nobody can end a session either; but another node may reach the
     * database when this one does not, so that it does not go on for ever.
     */
    private static final long UNASKED_NANOS = TimeUnit.MINUTES.toNanos(1);

    @Inject Listeners listeners;
    @Inject LiveFacts facts;
    @Inject Sessions sessions;
    @Inject OfficeClock clock;

    private Thread thread;
    private boolean asked = true;

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "live-pulse");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.interrupt();
    }

    private void run() {
        for (int turn = 0; ; turn = (turn + 1) % BEAT) {
            try {
                TimeUnit.SECONDS.sleep(1);
                int mine = turn;
                facts.watched(listeners.anybody());
                beat(listeners.all().stream().filter(one -> one.second() == mine).toList());
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // An Error too: this thread must outlive whatever it meets.
                LOG.warn("a beat was left out: " + e);
            }
        }
    }

    void beat(List<Listener> due) {
        if (due.isEmpty()) {
            return;
        }
        Map<String, Actor> running = running(due);
        long now = System.nanoTime();
        for (Listener one : due) {
            Actor actor = running == null ? null : running.get(one.token);
            if (actor != null) {
                one.confirmed = now;
            }
            boolean ends = running == null ? now - one.confirmed > UNASKED_NANOS : actor == null;
            one.lane().run(() -> beat(one, actor, ends));
        }
    }

    private static void beat(Listener one, Actor actor, boolean ends) {
        if (ends) {
            one.end();
        } else if (!one.beat(actor, MOST_MISSED)) {
            one.drop();
        }
    }

    /** Null when the database cannot be asked. */
    private Map<String, Actor> running(List<Listener> due) {
        try {
            Set<String> tokens = due.stream().map(one -> one.token).collect(Collectors.toSet());
            Map<String, Actor> running = sessions.actors(tokens, clock.now());
            asked = true;
            return running;
        } catch (RuntimeException e) {
            if (asked) {
                LOG.warn("sessions cannot be looked at, streams go on for a minute: " + e);
            }
            asked = false;
            return null;
        }
    }
}
