package line12345.hotline.telephony;

import line12345.hotline.call.CallStep;

import org.jboss.logging.Logger;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One thread that writes steps down in their order. While the database is away it waits; a step
 * that fails for another reason is tried a few times and then given up with a loud word.
 */
class Lane {
    private static final Logger LOG = Logger.getLogger(Lane.class);
    private static final int TRIES = 5;
    private static final long FIRST_REST_MILLIS = 50;
    private static final long LONGEST_REST_MILLIS = 2_000;
    private static final long LAST_STEPS_MILLIS = 3_000;

    private final BlockingQueue<CallStep> steps;
    private final Consumer<CallStep> write;
    private final Thread thread;
    private volatile boolean stopping;

    Lane(String name, int length, Consumer<CallStep> write) {
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
        try {
            while (!stopping || !steps.isEmpty()) {
                CallStep step = steps.poll(200, TimeUnit.MILLISECONDS);
                if (step != null) {
                    write(step);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("stopped");
        }
    }

    private void write(CallStep step) throws InterruptedException {
        long rest = FIRST_REST_MILLIS;
        for (int tries = 1; ; tries++) {
            try {
                write.accept(step);
                return;
            } catch (RuntimeException e) {
                if (tries >= TRIES && !databaseAway(e)) {
                    LOG.errorf(e, "a step of a call cannot be written down: %s", step);
                    return;
                }
                LOG.debugf(e, "again: %s", step);
            }
            TimeUnit.MILLISECONDS.sleep(rest);
            rest = Math.min(rest * 2, LONGEST_REST_MILLIS);
        }
    }

    /**
     * PostgreSQL's classes of states: 08 connection, 53 no room, 57 shutting down. The pool's own
     * complaint that it has no connection carries no state.
     */
    static boolean databaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (state == null || state.matches("(08|53|57).*")) {
                    return true;
                }
            }
        }
        return false;
    }
}
