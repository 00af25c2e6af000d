package line12345.hotline.telephony.lane;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.exchange.DatabaseAway;

import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One thread that writes steps down in their order, those of a moment together, and in halves where
 * that fails: one bad step costs a few transactions more, and two that met on the same rows go on
 * at once. While the database is away it waits; a step that fails for another reason is tried a few
 * times alone and then given up with a loud word.
 */
class Lane {
    private static final Logger LOG = Logger.getLogger(Lane.class);
    private static final int TRIES = 5;
    private static final long FIRST_REST_MILLIS = 50;
    private static final long LONGEST_REST_MILLIS = 2_000;
    private static final long LAST_STEPS_MILLIS = 3_000;

    /**
     * The least time from one transaction to the next: a busy exchange's steps are written
     * together, a quiet one's at once. Raising it saves processor time and shows callers later.
     */
    private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    /** So many steps at once are a crowd, some forty calls a second: it is given twice the time. */
    private static final int CROWD = 60;

    /** Raising it makes a failed transaction dearer and saves little. */
    private static final int MOST_TOGETHER = 400;

    private final BlockingQueue<CallStep> steps;
    private final Consumer<List<CallStep>> write;
    private final Runnable dropped;
    private final Thread thread;
    private volatile boolean stopping;

    Lane(String name, int length, Consumer<List<CallStep>> write) {
        this(name, length, write, () -> {});
    }

    /**
     * @param dropped told on the lane's thread each time a step is given up
     */
    Lane(String name, int length, Consumer<List<CallStep>> write, Runnable dropped) {
        this.dropped = dropped;
        steps = new ArrayBlockingQueue<>(length);
        this.write = write;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    boolean offer(CallStep step) {
        return steps.offer(step);
    }

    void put(CallStep step) throws InterruptedException {
        steps.put(step);
    }

    boolean mostlyEmpty() {
        return steps.size() <= steps.remainingCapacity();
    }

    /** What is already here is still written, for a moment. */
    void stop() throws InterruptedException {
        stopping = true;
        thread.join(LAST_STEPS_MILLIS);
        thread.interrupt();
    }

    private void run() {
        long next = System.nanoTime();
        try {
            while (!stopping || !steps.isEmpty()) {
                CallStep step = steps.poll(200, TimeUnit.MILLISECONDS);
                if (step != null) {
                    List<CallStep> together = gathered(step, next);
                    write(together);
                    next = System.nanoTime() + breath(together.size());
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("stopped");
        }
    }

    private static long breath(int written) {
        return written < CROWD ? BREATH_NANOS : 2 * BREATH_NANOS;
    }

    private List<CallStep> gathered(CallStep first, long next) throws InterruptedException {
        List<CallStep> together = new ArrayList<>(List.of(first));
        long rest = next - System.nanoTime();
        // What waits already fills a transaction: nothing is saved by waiting longer.
        if (rest > 0 && !stopping && steps.size() < MOST_TOGETHER - 1) {
            TimeUnit.NANOSECONDS.sleep(rest);
        }
        steps.drainTo(together, MOST_TOGETHER - 1);
        return together;
    }

    private void write(List<CallStep> together) throws InterruptedException {
        if (together.size() == 1) {
            writeAlone(together.get(0));
            return;
        }
        try {
            write.accept(together);
        } catch (RuntimeException e) {
            LOG.debug("in halves", e);
            int half = together.size() / 2;
            write(together.subList(0, half));
            write(together.subList(half, together.size()));
        }
    }

    private void writeAlone(CallStep step) throws InterruptedException {
        long rest = FIRST_REST_MILLIS;
        for (int tries = 1; ; tries++) {
            try {
                write.accept(List.of(step));
                return;
            } catch (RuntimeException e) {
                if (tries >= TRIES && !DatabaseAway.is(e)) {
                    LOG.errorf(e, "a step of a call cannot be written down: %s", step);
                    dropped.run();
                    return;
                }
                LOG.debugf(e, "again: %s", step);
            }
            TimeUnit.MILLISECONDS.sleep(rest);
            rest = Math.min(rest * 2, LONGEST_REST_MILLIS);
        }
    }
}
