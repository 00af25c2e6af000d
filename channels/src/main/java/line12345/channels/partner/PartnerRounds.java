package line12345.channels.partner;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.ticketing.partner.PartnerConfig;
import line12345.ticketing.partner.day.CompareDay;
import line12345.ticketing.partner.day.Days;
import line12345.ticketing.partner.push.Push;
import line12345.ticketing.partner.push.Pushes;
import line12345.ticketing.time.Backoff;
import line12345.ticketing.time.OfficeClock;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Brings partners what waits for them, and fetches their lists of the day. */
@ApplicationScoped
public class PartnerRounds {
    private static final Logger LOG = Logger.getLogger(PartnerRounds.class);

    /** Who holds a row and is killed leaves it to others after this; longer than any call. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject Pushes pushes;
    @Inject Days days;
    @Inject CompareDay compare;
    @Inject PartnerDoors doors;
    @Inject PartnerConfig config;
    @Inject OfficeClock clock;

    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;

    void start(@Observes StartupEvent event) {
        if (!config.worker()) {
            return;
        }
        running = true;
        Thread thread = new Thread(this::run, "partners");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        bell.release();
    }

    /** Everything that is due at {@code now}, in this thread. */
    public void upTo(Instant now) throws InterruptedException {
        while (push(now) || day(now)) {
            // One after another: of one ticket nothing overtakes.
        }
    }

    private void run() {
        while (running) {
            try {
                Instant now = clock.now();
                if (!push(now) && !day(now)) {
                    bell.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // An Error too: this thread must outlive whatever it meets.
                LOG.warn("partners wait: " + e.getClass().getName());
                LOG.debug("why partners wait", e);
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

    private boolean push(Instant now) throws InterruptedException {
        Optional<Push> due = pushes.claim(now, LEASE);
        if (due.isEmpty()) {
            return false;
        }
        Push push = due.get();
        try {
            pushes.sent(push, doors.send(push, now), now);
        } catch (PartnerDoors.Refused e) {
            pushes.refused(push, e.getMessage(), now);
        } catch (IOException e) {
            LOG.warnf("push %d to %s waits: %s", push.id(), push.to().name(), e.getMessage());
            pushes.failed(push, e.getMessage(), backoff(), now);
        }
        return true;
    }

    private boolean day(Instant now) throws InterruptedException {
        Optional<Days.Due> due = days.claim(now, LEASE);
        if (due.isEmpty()) {
            return false;
        }
        Days.Due one = due.get();
        try {
            var theirs = doors.list(one.partner(), one.day(), now);
            compare.compare(one.partner().name(), one.day(), theirs.items(), now);
        } catch (IOException e) {
            LOG.warnf("the day with %s waits: %s", one.partner().name(), e.getMessage());
            days.failed(one, e.getMessage(), backoff(), now);
        }
        return true;
    }

    private Backoff backoff() {
        return new Backoff(config.firstRest(), config.longestRest(), Integer.MAX_VALUE);
    }
}
