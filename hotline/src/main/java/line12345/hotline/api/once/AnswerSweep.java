package line12345.hotline.api.once;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Drops answers that nobody will ask for again, once in ten minutes. */
@ApplicationScoped
class AnswerSweep {
    private static final Logger LOG = Logger.getLogger(AnswerSweep.class);
    private static final int MINUTES = 10;

    @Inject KeptAnswers answers;
    @Inject OfficeClock clock;

    private ScheduledExecutorService thread;

    void start(@Observes StartupEvent event) {
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread one = new Thread(work, "answer-sweep");
                            one.setDaemon(true);
                            return one;
                        });
        thread.scheduleWithFixedDelay(this::sweep, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    private void sweep() {
        try {
            int swept;
            do {
                swept = answers.sweep(clock.now());
            } while (swept > 0);
        } catch (Throwable e) {
            // Whatever it was: a schedule that throws once never runs again.
            LOG.warn("old answers stay for now: " + e.getMessage());
        }
    }
}
