package line12345.hotline.wall.tally;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Folds agents' rows into their counters every few seconds. Readers do not wait for it. */
@ApplicationScoped
class FoldTallies {
    private static final Logger LOG = Logger.getLogger(FoldTallies.class);
    private static final long SECONDS = 10;

    @Inject Tallies tallies;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "fold-tallies");
                        thread.setDaemon(true);
                        return thread;
                    });

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::fold, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdown();
    }

    private void fold() {
        try {
            while (tallies.fold() > 0) {
                LOG.trace("folded a batch of agents' figures");
            }
        } catch (RuntimeException e) {
            // The rows stay where they are and are counted by readers until a later run folds them.
            LOG.warn("agents' figures wait to be folded: " + e.getMessage());
        }
    }
}
