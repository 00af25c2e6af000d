package line12345.channels.wechat.sweep;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.WechatConfig;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sweeps once in ten minutes; two nodes that do it at once take different rows. */
@ApplicationScoped
class SweepThread {
    private static final Logger LOG = Logger.getLogger(SweepThread.class);
    private static final int MINUTES = 10;

    @Inject Wechat wechat;
    @Inject WechatConfig config;
    @Inject SweepOld sweep;
    @Inject OfficeClock clock;

    private ScheduledExecutorService thread;

    void start(@Observes StartupEvent event) {
        if (!config.worker() || !wechat.open()) {
            return;
        }
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread one = new Thread(work, "wechat-sweep");
                            one.setDaemon(true);
                            return one;
                        });
        thread.scheduleWithFixedDelay(this::all, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        if (thread != null) {
            thread.shutdownNow();
        }
    }

    private void all() {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = sweep.sweep(clock.now());
            }
        } catch (Throwable e) {
            // Whatever it was: a schedule that throws once never runs again.
            LOG.warn("old messages of WeChat stay for now: " + e.getClass().getName());
        }
    }
}
