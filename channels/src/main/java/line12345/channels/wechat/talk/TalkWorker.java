package line12345.channels.wechat.talk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.WechatConfig;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Takes up what the door has left: messages, also of before a crash, pictures, and answers. One
 * thread for each, so that a slow WeChat holds up no message.
 */
@ApplicationScoped
public class TalkWorker {
    private static final Logger LOG = Logger.getLogger(TalkWorker.class);

    @Inject Wechat wechat;
    @Inject WechatConfig config;
    @Inject WorkMessage work;
    @Inject FetchPictures fetch;
    @Inject SayReplies say;
    @Inject OfficeClock clock;

    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;

    void start(@Observes StartupEvent event) {
        if (!config.worker() || !wechat.open()) {
            return;
        }
        running = true;
        begin("wechat-messages", work::next);
        if (wechat.speaks()) {
            begin("wechat-pictures", fetch::next);
            begin("wechat-replies", say::next);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        bell.release(3);
    }

    /** Everything that is due at {@code now}, in this thread. */
    public void upTo(Instant now) {
        while (fetch.next(now) | work.next(now) | say.next(now)) {
            // Each may have left something to the others.
        }
    }

    private void begin(String name, Predicate<Instant> round) {
        Thread thread = new Thread(() -> run(round), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Predicate<Instant> round) {
        while (running) {
            try {
                if (!round.test(clock.now())) {
                    bell.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // An Error too: this thread must outlive whatever it meets.
                LOG.warn("WeChat's messages wait: " + e.getClass().getName());
                LOG.debug("why WeChat's messages wait", e);
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
