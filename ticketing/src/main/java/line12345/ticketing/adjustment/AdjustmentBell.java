package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the worker of this node as soon as something to do was committed. */
@ApplicationScoped
class AdjustmentBell {
    private final Semaphore rung = new Semaphore(0);
    @Inject Event<Rung> ring;

    record Rung() {}

    /** Rings when the caller's transaction has committed. */
    void ringLater() {
        ring.fire(new Rung());
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Rung event) {
        rung.release();
    }

    void ringNow() {
        rung.release();
    }

    void sleep(Duration longest) throws InterruptedException {
        rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        rung.drainPermits();
    }
}
