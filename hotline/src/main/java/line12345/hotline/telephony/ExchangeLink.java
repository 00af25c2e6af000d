package line12345.hotline.telephony;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.OpenCall;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.HashSet;
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

    @Inject ExchangeConfig config;
    @Inject ExchangeWatch watch;
    @Inject Translation translation;
    @Inject CallLanes lanes;
    @Inject SeatKeeper seats;
    @Inject DutyPhone duty;
    @Inject RelayLine relay;
    @Inject CallsView calls;
    @Inject OfficeClock clock;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private Instant lostAt;
    private long rest = FIRST_REST_MILLIS;

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
        try (ExchangeSession session = new ExchangeSession(config, this::heard)) {
            session.open();
            lookUp(session);
            LOG.infof("the exchange is there: %s:%d", config.host(), config.port());
            rest = FIRST_REST_MILLIS;
            noted(() -> watch.back(clock.now()));
            duty.serve(session);
            relay.serve(session);
            while (stopped.getCount() > 0 && session.alive()) {
                if (lanes.mustLookUp()) {
                    lookUp(session);
                }
                relay.sweep(session);
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
            seats.rest();
            duty.rest();
            relay.rest();
        }
    }

    private void lost() {
        seats.rest();
        lostAt = clock.now();
        if (stopped.getCount() > 0) {
            LOG.error("the exchange is lost; calls go on as soon as it is back");
            noted(() -> watch.lost(lostAt));
        }
    }

    /** Events wait at the gate until our calls and members are the exchange's again. */
    private void lookUp(ExchangeSession session) throws Exception {
        EventGate gate = session.gate();
        gate.close();
        Instant asked = clock.now();
        Snapshot snapshot = session.snapshot();
        Set<String> hungUp = hungUp(gate.kept());
        Resync resync = new Resync(snapshot, config.citizenContexts(), hungUp, asked);
        Set<String> followed = translation.legs();
        List<OpenCall> open = calls.open();
        for (CallStep step : resync.steps(followed, open, lostAt)) {
            lanes.put(step);
        }
        lostAt = null;
        followed.forEach(translation::forget);
        Set<String> known = new HashSet<>(followed);
        open.forEach(call -> known.add(call.key()));
        for (Snapshot.Leg leg : resync.citizens(known)) {
            translation.follow(leg.uniqueId());
            snapshot.partner(leg)
                    .ifPresent(one -> translation.followTalk(one.uniqueId(), leg.uniqueId()));
        }
        // Their end waits at the gate.
        hungUp.stream().filter(known::contains).forEach(translation::follow);
        relay.settle(snapshot, asked);
        seats.settle(snapshot.members(), session);
        gate.open();
    }

    private static Set<String> hungUp(List<ManagerEvent> kept) {
        return kept.stream()
                .filter(HangupEvent.class::isInstance)
                .map(event -> ((HangupEvent) event).getUniqueId())
                .collect(Collectors.toSet());
    }

    private void heard(ManagerEvent event) {
        duty.heard(event);
        relay.heard(event);
        translation.step(event).ifPresent(lanes::hand);
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
