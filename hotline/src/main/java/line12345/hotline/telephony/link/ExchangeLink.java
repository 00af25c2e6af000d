package line12345.hotline.telephony.link;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Connects to the exchange whenever it is there; nothing waits for it. */
@ApplicationScoped
class ExchangeLink {
    private static final Logger LOG = Logger.getLogger(ExchangeLink.class);
    private static final long FIRST_REST_MILLIS = 500;

    /**
     * How often the exchange is asked for its lines; raising it leaves what was lost open longer.
     */
    private static final Duration SWEEP = Duration.ofMinutes(1);

    @Inject ExchangeConfig config;
    @Inject ExchangeWatch watch;
    @Inject OfficeClock clock;
    @All @Inject List<ExchangePart> parts;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private Instant lostAt;
    private Instant swept = Instant.EPOCH;
    private long rest = FIRST_REST_MILLIS;

    /** Thousands of events a second pass all of them: the way through the container is saved. */
    @PostConstruct
    void direct() {
        parts = parts.stream().map(ClientProxy::unwrap).toList();
    }

    void start(@Observes StartupEvent event) {
        if (config.secret().isEmpty()) {
            LOG.info("no exchange is configured: no telephony");
            return;
        }
        watch.expect(clock.now());
        Thread thread = new Thread(this::run, "exchange-link");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    private void run() {
        try {
            do {
                oneSession();
            } while (!stopped.await(rest, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.debug("stopped");
        }
    }

    private void oneSession() throws InterruptedException {
        try (ExchangeSession session = new ExchangeSession(config, parts, this::heard)) {
            session.open();
            lookUp(session);
            LOG.infof("the exchange is there: %s:%d", config.host(), config.port());
            rest = FIRST_REST_MILLIS;
            noted(() -> watch.back(clock.now()));
            while (stopped.getCount() > 0 && session.alive()) {
                turn(session);
            }
            lost();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.debug("not connected", e);
            if (watch.state().up()) {
                lost();
            } else if (rest == FIRST_REST_MILLIS) {
                LOG.warnf("the exchange is away and tried again and again: %s", e.getMessage());
            }
            rest = Math.min(rest * 2, config.retry().toMillis());
        } finally {
            parts.forEach(ExchangePart::rest);
        }
    }

    private void turn(ExchangeSession session) throws Exception {
        boolean again = false;
        for (ExchangePart part : parts) {
            again |= part.mustLookUp();
        }
        if (again) {
            lookUp(session);
        }
        for (ExchangePart part : parts) {
            part.turn(session);
        }
        Instant now = clock.now();
        if (now.isAfter(swept.plus(SWEEP))) {
            swept = now;
            Set<String> lines = session.lines();
            parts.forEach(part -> part.sweep(lines, now));
        }
    }

    private void lost() {
        parts.forEach(ExchangePart::rest);
        lostAt = clock.now();
        if (stopped.getCount() > 0) {
            LOG.error("the exchange is lost; calls go on as soon as it is back");
            noted(() -> watch.lost(lostAt));
        }
    }

    /** Events wait at the gate until what every part knows is the exchange's again. */
    private void lookUp(ExchangeSession session) throws Exception {
        EventGate gate = session.gate();
        gate.close();
        Instant asked = clock.now();
        Snapshot snapshot = session.snapshot();
        LookUp found = new LookUp(session, snapshot, hungUp(gate.kept()), asked, lostAt);
        for (ExchangePart part : parts) {
            part.settle(found);
        }
        lostAt = null;
        gate.open();
    }

    private static Set<String> hungUp(List<ManagerEvent> kept) {
        return kept.stream()
                .filter(HangupEvent.class::isInstance)
                .map(event -> ((HangupEvent) event).getUniqueId())
                .collect(Collectors.toSet());
    }

    private void heard(ManagerEvent event) {
        for (ExchangePart part : parts) {
            try {
                part.heard(event);
            } catch (RuntimeException e) {
                // One part's bug must not take the event from the others.
                LOG.errorf(e, "%s failed on %s", part, event.getClass().getSimpleName());
            }
        }
    }

    /** The database may be away at the same time; the link goes on all the same. */
    private void noted(Runnable note) {
        try {
            note.run();
        } catch (RuntimeException e) {
            LOG.error("consoles are not told of the exchange", e);
        }
    }
}
