package line12345.hotline.telephony.link;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * In a crowd of events whoever hears them lies down for a moment when it has heard all, so that
 * what comes meanwhile wakes it once: being woken for each costs more than hearing it. It lies down
 * only when it kept up; what piled up is heard first. One thread.
 */
final class RestInCrowd {
    /** Raising it saves processor time and makes every event of a crowd that much later. */
    static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** So many events in {@link #WINDOW_NANOS} are a crowd, some ten calls a second. */
    static final int CROWD = 20;

    static final long WINDOW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** More between two rests than comes in one: it does not keep up. */
    static final int PILE = 60;

    /** What was heard sooner after a rest had come during it. */
    private static final long CATCH_UP_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final LongSupplier nanos;
    private final LongConsumer sleep;
    private long window;
    private int inWindow;
    private boolean crowd;
    private long restedAt;
    private int sinceRest;

    RestInCrowd() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    RestInCrowd(LongSupplier nanos, LongConsumer sleep) {
        this.nanos = nanos;
        this.sleep = sleep;
        window = nanos.getAsLong();
        restedAt = window;
    }

    /** An event has been heard. */
    void after() {
        long now = nanos.getAsLong();
        if (now - window >= WINDOW_NANOS) {
            crowd = inWindow >= CROWD && now - window < 2 * WINDOW_NANOS;
            window = now;
            inWindow = 0;
        }
        inWindow++;
        sinceRest++;
        if (!crowd || now - restedAt < CATCH_UP_NANOS) {
            return;
        }
        if (sinceRest < PILE) {
            sleep.accept(REST_NANOS);
        }
        restedAt = nanos.getAsLong();
        sinceRest = 0;
    }
}
