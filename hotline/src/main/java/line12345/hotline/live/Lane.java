package line12345.hotline.live;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The pages whose connections one thread serves: all are told in one pass, and what happens during
 * a pass waits for the next, so that a busy second costs passes and not facts × pages.
 */
class Lane {
    /** Between two passes: a ticket's four facts, told one after the other, are one write. */
    private static final long APART_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean rung = new AtomicBoolean();
    private final Vertx vertx;
    private final Context context;
    private volatile long passed = System.nanoTime() - APART_NANOS;

    /**
     * @param context of any connection of this thread
     */
    Lane(Vertx vertx, Context context) {
        this.vertx = vertx;
        this.context = context;
    }

    Set<Listener> listeners() {
        return listeners;
    }

    void run(Runnable work) {
        context.runOnContext(nothing -> work.run());
    }

    /** From any thread: there is something to tell. */
    void ring() {
        if (listeners.isEmpty() || !rung.compareAndSet(false, true)) {
            return;
        }
        long wait = APART_NANOS - (System.nanoTime() - passed);
        if (wait <= 0) {
            run(this::pass);
        } else {
            long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(wait));
            run(() -> vertx.setTimer(millis, timer -> pass()));
        }
    }

    private void pass() {
        // First: what is told from here on rings again.
        rung.set(false);
        listeners.forEach(Listener::pump);
        passed = System.nanoTime();
    }
}
