package line12345.hotline.call.exchange;

import org.jboss.logging.Logger;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Writes down what the exchange tells of one matter, one after another; who tells never waits.
 * While the database is away it waits as long as that takes. What fails for another reason is tried
 * for a while and given up with a loud word; the look at the exchange each minute settles it.
 */
public final class NewsPen {
    private static final Logger LOG = Logger.getLogger(NewsPen.class);

    /** Together some ten seconds, for what fails although the database is there. */
    private static final int TRIES = 20;

    private static final long REST_MILLIS = 500;
    private static final long LAST_SECONDS = 3;

    private final String name;
    private final ExecutorService thread;
    private final long rest;

    /**
     * @param name of the matter, and of the thread
     */
    public NewsPen(String name) {
        this(name, REST_MILLIS);
    }

    NewsPen(String name, long restMillis) {
        this.name = name;
        rest = restMillis;
        thread =
                Executors.newSingleThreadExecutor(
                        work -> {
                            Thread one = new Thread(work, name);
                            one.setDaemon(true);
                            return one;
                        });
    }

    public void write(Runnable news) {
        try {
            thread.execute(() -> persist(news));
        } catch (RejectedExecutionException stopped) {
            LOG.debugf("%s: told after the end", name);
        }
    }

    private void persist(Runnable news) {
        for (int tries = 1; ; tries++) {
            try {
                news.run();
                return;
            } catch (RuntimeException e) {
                if (tries >= TRIES && !DatabaseAway.is(e)) {
                    LOG.errorf(e, "%s: cannot be written down", name);
                    return;
                }
                LOG.debugf(e, "%s: again", name);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(rest);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What is already here is still written, for a moment. */
    public void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
