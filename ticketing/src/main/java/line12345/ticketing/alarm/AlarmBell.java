package line12345.ticketing.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where the worker sleeps, and until when. */
@ApplicationScoped
class AlarmBell {
    private final Semaphore rung = new Semaphore(0);
    private volatile Instant wakesAt = Instant.MAX;

    /** Sleeps from {@code now} until {@code at} or until somebody rings. */
    void sleep(Instant now, Instant at) throws InterruptedException {
        wakesAt = at;
        rung.tryAcquire(Math.max(1, Duration.between(now, at).toMillis()), TimeUnit.MILLISECONDS);
        rung.drainPermits();
        // Whoever commits from here on may be too late for the coming look, so it rings again.
        wakesAt = Instant.MAX;
    }

    /** Whether a worker sleeping now would be too late for {@code at}. */
    boolean wakesAfter(Instant at) {
        return at.isBefore(wakesAt);
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) AlarmSet set) {
        rung.release();
    }

    void ring() {
        rung.release();
    }
}
