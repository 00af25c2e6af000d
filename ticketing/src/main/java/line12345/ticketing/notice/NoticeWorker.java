package line12345.ticketing.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One thread for each courier on board, so that a slow mail server holds up no message. */
@ApplicationScoped
class NoticeWorker {
    private static final Logger LOG = Logger.getLogger(NoticeWorker.class);

    @Inject DeliverNotices deliver;
    @Inject NoticeConfig config;
    @Inject OfficeClock clock;

    private final Map<Via, Semaphore> bells = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    void start(@Observes StartupEvent event) {
        if (!config.worker()) {
            return;
        }
        running = true;
        for (Courier courier : deliver.aboard()) {
            bells.put(courier.via(), new Semaphore(0));
            Thread thread = new Thread(() -> run(courier), "notices-" + courier.via());
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bells.values().forEach(Semaphore::release);
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeWritten written) {
        Semaphore bell = bells.get(written.via());
        if (bell != null) {
            bell.release();
        }
    }

    private void run(Courier courier) {
        Semaphore bell = bells.get(courier.via());
        while (running) {
            try {
                boolean more = deliver.next(courier, clock.now());
                if (!more) {
                    bell.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS);
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // An Error too: this thread must outlive whatever it meets.
                LOG.warn("notices wait: " + e.getClass().getName());
                LOG.debug("why notices wait", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(config.look().toMillis());
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
