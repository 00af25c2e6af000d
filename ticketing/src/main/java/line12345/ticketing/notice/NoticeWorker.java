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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Threads of its own for each courier on board, so that a slow mail server holds up no message and
 * a telephone that nobody answers no other call.
 */
@ApplicationScoped
class NoticeWorker {
    private static final Logger LOG = Logger.getLogger(NoticeWorker.class);
    private static final long STOPPING_SECONDS = 5;

    @Inject DeliverNotices deliver;
    @Inject NoticeConfig config;
    @Inject OfficeClock clock;

    private volatile List<Line> lines = List.of();
    private volatile boolean running;

    /**
     * One thread of a courier's.
     *
     * @param bell of this one alone: what wakes one line must not be taken by another that is busy
     *     for a minute afterwards
     */
    private record Line(Courier courier, Semaphore bell, Thread thread) {}

    void start(@Observes StartupEvent event) {
        if (!config.worker()) {
            return;
        }
        running = true;
        List<Line> all = new ArrayList<>();
        for (Courier courier : deliver.aboard()) {
            for (int i = 1; i <= courier.sideBySide(); i++) {
                Semaphore bell = new Semaphore(0);
                Thread thread =
                        new Thread(() -> run(courier, bell), "notices-" + courier.way() + "-" + i);
                thread.setDaemon(true);
                all.add(new Line(courier, bell, thread));
            }
        }
        lines = List.copyOf(all);
        lines.forEach(line -> line.thread().start());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        lines.forEach(line -> line.bell().release());
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOPPING_SECONDS);
        for (Line line : lines) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            line.thread().join(Math.max(1, left));
        }
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeWritten written) {
        lines.stream()
                .filter(line -> line.courier().way().equals(written.way()))
                .forEach(line -> line.bell().release());
    }

    private void run(Courier courier, Semaphore bell) {
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
