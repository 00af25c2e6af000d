package line12345.ticketing.statistics;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Folds the appended rows into the counters every few seconds. Readers do not wait for it. */
@ApplicationScoped
class FoldFigures {
    private static final Logger LOG = Logger.getLogger(FoldFigures.class);
    private static final long SECONDS = 5;

    @Inject Figures figures;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "fold-figures");
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
            while (figures.fold() > 0) {
                LOG.trace("folded a batch of figures");
            }
        } catch (RuntimeException e) {
            // The rows stay where they are and are counted by readers until a later run folds them.
            LOG.warn("figures wait to be folded: " + e.getMessage());
        }
    }
}
