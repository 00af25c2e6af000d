package line12345.ticketing.adjustment;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.util.concurrent.TimeUnit;

/** One thread of each node works on adjustments; it begins with what a crash has left. */
@ApplicationScoped
class AdjustmentWorker {
    private static final Logger LOG = Logger.getLogger(AdjustmentWorker.class);

    @Inject WorkOnAdjustments work;
    @Inject AdjustmentBell bell;
    @Inject AdjustmentConfig config;
    @Inject OfficeClock clock;

    private volatile boolean running;
    private Thread thread;

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event) {
        if (!config.worker()) {
            return;
        }
        running = true;
        thread = new Thread(this::run, "adjustments");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bell.ringNow();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    private void run() {
        while (running) {
            try {
                while (running && work.page(clock.now())) {
                    LOG.trace("a page of an adjustment is done");
                }
            } catch (RuntimeException e) {
                LOG.warn("an adjustment waits: " + e.getClass().getName(), e);
            }
            try {
                bell.sleep(config.look());
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
