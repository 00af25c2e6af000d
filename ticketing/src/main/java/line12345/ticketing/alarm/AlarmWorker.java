package line12345.ticketing.alarm;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * One thread of each node takes what is due; it begins with what came due while nobody was there.
 */
@ApplicationScoped
class AlarmWorker {
    private static final Logger LOG = Logger.getLogger(AlarmWorker.class);

    /**
     * The least time from one look to the next, also for what is due but held by somebody else.
     * What comes due within it happens together, that much late; shorter, each alarm of a busy hour
     * costs three statements of its own.
     */
    private static final Duration BREATH = Duration.ofMillis(500);

    @Inject FireDue fireDue;
    @Inject AlarmDesk desk;
    @Inject AlarmBell bell;
    @Inject AlarmConfig config;
    @Inject OfficeClock clock;

    private volatile boolean running;
    private Thread thread;

    /** Last of all: whoever fills or repairs something at the start is done before. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event) {
        if (!config.worker()) {
            return;
        }
        running = true;
        thread = new Thread(this::run, "alarms");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bell.ring();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    private void run() {
        while (running) {
            try {
                takeWhatIsDue();
                Instant now = clock.now();
                bell.sleep(now, wakeAt(now));
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // An Error too: this thread must outlive whatever it meets.
                LOG.warn("what is due waits: " + e.getClass().getName());
                LOG.debug("why what is due waits", e);
                rest();
            }
        }
    }

    private void takeWhatIsDue() {
        var page = fireDue.page(clock.now(), FireDue.Page.first());
        while (page.more() && running) {
            page = fireDue.page(clock.now(), page);
        }
    }

    private Instant wakeAt(Instant now) {
        Instant latest = now.plus(config.look());
        Instant soonest = now.plus(BREATH);
        Instant next = desk.next().orElse(latest);
        if (next.isBefore(soonest)) {
            return soonest;
        }
        return next.isBefore(latest) ? next : latest;
    }

    private void rest() {
        try {
            Thread.sleep(config.look().toMillis());
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
