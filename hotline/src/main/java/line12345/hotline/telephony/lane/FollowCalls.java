package line12345.hotline.telephony.lane;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.OpenCall;
import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.link.ExchangePart;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.link.QueueNames;
import line12345.hotline.telephony.link.Snapshot;

import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.UserEvent;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Citizens' calls: events become steps, and after a break our calls are the exchange's again. */
@ApplicationScoped
class FollowCalls implements ExchangePart {
    private static final Logger LOG = Logger.getLogger(FollowCalls.class);

    @Inject ExchangeConfig config;
    @Inject Translation translation;
    @Inject CallLane lane;
    @Inject CallsView calls;

    /** Only the link's thread. */
    private boolean settleGivenUp;

    @Override
    public List<Class<? extends UserEvent>> userEvents() {
        return List.of(
                SurveyEvent.class, RecordedEvent.class, QueueDoneEvent.class, TakenOverEvent.class);
    }

    @Override
    public void settle(LookUp found) throws InterruptedException {
        Snapshot snapshot = found.snapshot();
        Resync resync =
                new Resync(snapshot, config.citizenContexts(), found.hungUp(), found.asked());
        Set<String> followed = translation.legs();
        List<OpenCall> open = calls.open();
        Set<String> known = new HashSet<>(followed);
        open.forEach(call -> known.add(call.key()));
        Map<String, String> queues = queuesOf(resync.citizens(known), open, found);
        for (CallStep step : resync.steps(followed, open, found.lostAt(), queues)) {
            lane.put(step);
        }
        followed.forEach(translation::forget);
        for (Snapshot.Leg leg : resync.citizens(known)) {
            translation.follow(leg.uniqueId());
            snapshot.partner(leg)
                    .ifPresent(one -> translation.followTalk(one.uniqueId(), leg.uniqueId()));
        }
        // Their end waits at the gate.
        found.hungUp().stream().filter(known::contains).forEach(translation::follow);
    }

    /**
     * Who talks waits no more, and may have come while we were away: the dialplan still knows for
     * which queue. A line that ends just now is left out, and kept as if it were confidential.
     * Events wait meanwhile: what we know is not asked, and nobody who does not answer is asked
     * twice.
     */
    private Map<String, String> queuesOf(
            List<Snapshot.Leg> citizens, List<OpenCall> open, LookUp found) {
        QueueNames names = new QueueNames(config.queue());
        Map<String, String> queues = new HashMap<>();
        open.stream()
                .filter(call -> call.queue() != null)
                .forEach(call -> queues.put(call.key(), call.queue()));
        for (Snapshot.Leg leg : citizens) {
            if (queues.containsKey(leg.uniqueId()) || found.snapshot().partner(leg).isEmpty()) {
                continue;
            }
            try {
                line(leg, found.session())
                        .ifPresent(name -> queues.put(leg.uniqueId(), names.key(name)));
            } catch (TimeoutException slow) {
                LOG.warnf("queues of talks are not known: %s", slow.getMessage());
                return queues;
            }
        }
        return queues;
    }

    private static Optional<String> line(Snapshot.Leg leg, ExchangeSession session)
            throws TimeoutException {
        try {
            return Optional.ofNullable(session.value(leg.channel(), "LINE"))
                    .filter(name -> !name.isBlank());
        } catch (IOException e) {
            LOG.warnf("the queue of %s is not known: %s", leg.uniqueId(), e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void heard(ManagerEvent event) {
        translation.step(event).ifPresent(lane::hand);
    }

    /** A step given up may be given up again: looked up at most once a minute. */
    @Override
    public void sweep(Set<String> lines, Instant asked) {
        settleGivenUp = lane.gaveUp();
    }

    @Override
    public boolean mustLookUp() {
        boolean given = settleGivenUp;
        settleGivenUp = false;
        return lane.mustLookUp() || given;
    }
}
