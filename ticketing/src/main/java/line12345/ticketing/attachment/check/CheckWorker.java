package line12345.ticketing.attachment.check;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A thread that looks at files as they come in; there is none without a scanner. */
@ApplicationScoped
class CheckWorker {
    private static final Logger LOG = Logger.getLogger(CheckWorker.class);
    private static final long LOOK_SECONDS = 2;

    @Inject CheckFiles check;
    @Inject OfficeClock clock;

    private final CountDownLatch stopped = new CountDownLatch(1);

    void start(@Observes StartupEvent event) {
        if (check.aboard()) {
            Thread thread = new Thread(this::run, "file-check");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try {
                if (!check.next(clock.now())) {
                    stopped.await(LOOK_SECONDS, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("files wait to be checked: " + e.getClass().getName());
                LOG.debug("why files wait", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            stopped.await(LOOK_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }
}
