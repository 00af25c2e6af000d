package line12345.ticketing.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One thread of each node does the rows that wait; it keeps nothing in mind, so that after a
 * restart, or on another node, it simply goes on with what is left.
 */
@ApplicationScoped
class BulkWorker {
    private static final Logger LOG = Logger.getLogger(BulkWorker.class);
    private static final String BROKEN = "系统没能办成这一张，没有改动；请打开工单单独办理，仍不行请联系管理员。";

    @Inject DoBulkRow doRow;
    @Inject BulkConfig config;
    @Inject OfficeClock clock;

    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event) {
        if (!config.worker()) {
            return;
        }
        running = true;
        thread = new Thread(this::run, "bulk");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bell.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) BulkStarted started) {
        bell.release();
    }

    private void run() {
        while (running) {
            try {
                if (!next()) {
                    bell.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS);
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // An Error too: this thread must outlive whatever it meets.
                LOG.warn("rows of bulk jobs wait: " + e.getClass().getName());
                LOG.debug("why rows of bulk jobs wait", e);
                rest();
            }
        }
    }

    private boolean next() {
        AtomicReference<BulkRows.Waiting> taken = new AtomicReference<>();
        try {
            return result(taken);
        } catch (RuntimeException | Error e) {
            // The result could not be written. Where the database is away this cannot either.
            if (taken.get() != null) {
                doRow.failed(taken.get(), BROKEN, clock.now());
            }
            throw e;
        }
    }

    private boolean result(AtomicReference<BulkRows.Waiting> taken) {
        try {
            return doRow.next(taken::set, clock.now());
        } catch (DoBulkRow.Refused refused) {
            Throwable why = refused.getCause();
            if (why instanceof Refusal refusal) {
                doRow.refused(refused.row, refusal.code(), refusal.sentence(), clock.now());
            } else {
                LOG.error("a row of a bulk job: " + refused.row, why);
                doRow.refused(refused.row, "bug", BROKEN, clock.now());
            }
            return true;
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
