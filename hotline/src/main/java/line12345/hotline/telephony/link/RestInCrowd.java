package line12345.hotline.telephony.link;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * In a crowd of events whoever hears them lies down for a moment when it has heard all, so that
 * what comes meanwhile wakes it once: being woken for each costs more than hearing it. It lies down
 * only after an event that it had to wait for; what piled up is heard first. One thread.
 */
final class RestInCrowd {
    /** Raising it saves processor time and makes every event of a crowd that much later. */
    static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /**
     * The same while somebody waits for an answer, which comes behind the events. At a busy
     * exchange somebody nearly always does.
     */
    static final long SHORT_REST_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** So many events in {@link #WINDOW_NANOS} are a crowd, some ten calls a second. */
    static final int CROWD = 20;

    static final long WINDOW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** More than comes in two rests at a hundred calls a second: it does not keep up. */
    static final int PILE = 200;

    /** Where the next event stood ready it is there sooner. */
    static final long WAITED_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

    private final LongSupplier nanos;
    private final LongConsumer sleep;
    private long window;
    private int inWindow;
    private boolean crowd;
    private long doneAt;
    private boolean waited;
    private int sinceRest;

    RestInCrowd() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    RestInCrowd(LongSupplier nanos, LongConsumer sleep) {
        this.nanos = nanos;
        this.sleep = sleep;
        window = nanos.getAsLong();
        doneAt = window;
    }

    /** An event has come. */
    void before() {
        long now = nanos.getAsLong();
        waited = now - doneAt >= WAITED_NANOS;
        if (now - window >= WINDOW_NANOS) {
            crowd = inWindow >= CROWD && now - window < 2 * WINDOW_NANOS;
            window = now;
            inWindow = 0;
        }
        inWindow++;
        sinceRest++;
    }

    /**
     * It has been heard.
     *
     * @param awaited somebody waits for an answer, which comes behind the events
     */
    void after(boolean awaited) {
        if (crowd && waited) {
            if (sinceRest <= PILE) {
                sleep.accept(awaited ? SHORT_REST_NANOS : REST_NANOS);
            }
            sinceRest = 0;
        }
        doneAt = nanos.getAsLong();
    }
}
