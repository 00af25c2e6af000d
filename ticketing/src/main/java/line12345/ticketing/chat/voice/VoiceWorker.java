package line12345.ticketing.chat.voice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import line12345.ticketing.chat.line.LineToCarry;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One thread carries this node's lines at once, and within a second those of other nodes. */
@ApplicationScoped
class VoiceWorker {
    private static final Logger LOG = Logger.getLogger(VoiceWorker.class);

    @Inject SpeakChats speak;
    @Inject VoiceConfig config;
    @Inject OfficeClock clock;

    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;

    void start(@Observes StartupEvent event) {
        List<ChatVoice> voices = speak.aboard();
        if (!config.worker() || voices.isEmpty()) {
            return;
        }
        running = true;
        Thread thread = new Thread(this::run, "chat-voice");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        bell.release();
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) LineToCarry line) {
        bell.release();
    }

    private void run() {
        while (running) {
            try {
                speak.upTo(clock.now());
                bell.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS);
                bell.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // An Error too: this thread must outlive whatever it meets.
                LOG.warn("lines of chats wait: " + e.getClass().getName());
                LOG.debug("why lines of chats wait", e);
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
