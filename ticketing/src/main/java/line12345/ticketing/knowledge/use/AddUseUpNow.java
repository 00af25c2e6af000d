package line12345.ticketing.knowledge.use;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Adds the use up every half minute; a list that is so much behind misleads nobody. */
@ApplicationScoped
class AddUseUpNow {
    private static final Logger LOG = Logger.getLogger(AddUseUpNow.class);
    private static final long SECONDS = 30;

    @Inject AddUseUp use;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "knowledge-use");
                        thread.setDaemon(true);
                        return thread;
                    });

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::add, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdown();
    }

    private void add() {
        try {
            while (use.add() > 0) {
                LOG.trace("added up a batch of uses of the knowledge base");
            }
        } catch (RuntimeException e) {
            // The rows stay where they are until a later run adds them.
            LOG.warn("use of the knowledge base waits to be added up: " + e.getMessage());
        }
    }
}
