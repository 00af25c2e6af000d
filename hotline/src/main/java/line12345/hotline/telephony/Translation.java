package line12345.hotline.telephony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.Ending;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.event.AgentCalledEvent;
import org.asteriskjava.manager.event.AgentCompleteEvent;
import org.asteriskjava.manager.event.AgentConnectEvent;
import org.asteriskjava.manager.event.DialEndEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns the exchange's events into steps of calls. A call's key is the Uniqueid of the citizen's
 * leg; whatever belongs to no such leg is nobody's call.
 */
@ApplicationScoped
class Translation {
    /** Causes after which nobody hung up: the leg, its network or its far end failed (Q.850). */
    private static final Set<Integer> BROKEN = Set.of(27, 38, 41, 42, 44, 102);

    /** Ways out of the queue by which the house sends a citizen away. */
    private static final Set<String> GAVE_UP =
            Set.of(
                    "TIMEOUT",
                    "FULL",
                    "JOINEMPTY",
                    "LEAVEEMPTY",
                    "JOINUNAVAIL",
                    "LEAVEUNAVAIL",
                    "WITHDRAWN");

    private final ExchangeConfig config;
    private final OfficeClock clock;

    /** Citizens' legs that live, by Uniqueid. */
    private final Set<String> legs = ConcurrentHashMap.newKeySet();

    /** Agents' legs that talk, by Uniqueid, with the citizen's leg. */
    private final Map<String, String> talking = new ConcurrentHashMap<>();

    @Inject
    Translation(ExchangeConfig config, OfficeClock clock) {
        this.config = config;
        this.clock = clock;
    }

    Set<String> legs() {
        return Set.copyOf(legs);
    }

    void follow(String leg) {
        legs.add(leg);
    }

    void followTalk(String agentLeg, String leg) {
        talking.put(agentLeg, leg);
    }

    void forget(String leg) {
        legs.remove(leg);
        talking.values().remove(leg);
    }

    Optional<CallStep> step(ManagerEvent event) {
        Instant at = moment(event);
        if (event instanceof NewChannelEvent e) {
            return arrived(e, at);
        }
        if (event instanceof QueueCallerJoinEvent e) {
            boolean ours = config.queue().equals(e.getQueue()) && legs.add(e.getUniqueId());
            return ours || known(e.getUniqueId())
                    ? Optional.of(new CallStep.Queued(e.getUniqueId(), at, e.getCallerIdNum()))
                    : Optional.empty();
        }
        if (event instanceof AgentCalledEvent e && known(e.getUniqueId())) {
            return Phones.extension(e.getInterface())
                    .map(phone -> new CallStep.Ringing(e.getUniqueId(), at, phone));
        }
        if (event instanceof DialEndEvent e && known(e.getUniqueId())) {
            return ringingStopped(e, at);
        }
        if (event instanceof AgentConnectEvent e && known(e.getUniqueId())) {
            talking.put(e.getDestUniqueId(), e.getUniqueId());
            return Phones.extension(e.getInterface())
                    .map(phone -> new CallStep.Answered(e.getUniqueId(), at, phone));
        }
        if (event instanceof AgentCompleteEvent e && known(e.getUniqueId())) {
            return talkEnded(e.getDestUniqueId(), e.getUniqueId(), e.getInterface(), at);
        }
        if (event instanceof HangupEvent e) {
            return gone(e, at);
        }
        return own(event, at);
    }

    private Optional<CallStep> arrived(NewChannelEvent e, Instant at) {
        if (!config.citizenContexts().contains(String.valueOf(e.getContext()))
                || !config.queue().equals(e.getExten())) {
            return Optional.empty();
        }
        legs.add(e.getUniqueId());
        return Optional.of(new CallStep.Arrived(e.getUniqueId(), at, e.getCallerIdNum()));
    }

    private Optional<CallStep> ringingStopped(DialEndEvent e, Instant at) {
        if ("ANSWER".equals(e.getDialStatus())) {
            return Optional.empty();
        }
        boolean ignored = "NOANSWER".equals(e.getDialStatus());
        return Phones.extension(e.getDestChannel())
                .map(phone -> new CallStep.RingingStopped(e.getUniqueId(), at, phone, ignored));
    }

    private Optional<CallStep> talkEnded(String agentLeg, String leg, String phone, Instant at) {
        talking.remove(agentLeg);
        return Phones.extension(phone).map(one -> new CallStep.TalkEnded(leg, at, one));
    }

    private Optional<CallStep> gone(HangupEvent e, Instant at) {
        String leg = e.getUniqueId();
        if (known(leg)) {
            forget(leg);
            boolean broken = e.getCause() != null && BROKEN.contains(e.getCause());
            Ending how = broken ? Ending.LINE_BROKE : Ending.HUNG_UP;
            return Optional.of(new CallStep.Ended(leg, at, how));
        }
        String citizen = talking.get(leg);
        return citizen == null ? Optional.empty() : talkEnded(leg, citizen, e.getChannel(), at);
    }

    /** What our own dialplan tells. */
    private Optional<CallStep> own(ManagerEvent event, Instant at) {
        if (event instanceof SurveyEvent e && known(e.getUniqueId()) && e.getScore() != null) {
            return Optional.of(new CallStep.Scored(e.getUniqueId(), at, e.getScore()));
        }
        if (event instanceof RecordedEvent e && known(e.getUniqueId())) {
            return Optional.of(new CallStep.Recorded(e.getUniqueId(), at, e.getFile()));
        }
        if (event instanceof QueueDoneEvent e
                && known(e.getUniqueId())
                && GAVE_UP.contains(String.valueOf(e.getStatus()))) {
            return Optional.of(new CallStep.GaveUp(e.getUniqueId(), at));
        }
        return Optional.empty();
    }

    private boolean known(String leg) {
        return leg != null && legs.contains(leg);
    }

    /** The exchange's own moment, if it tells one: a queue on our side must not lengthen a wait. */
    private Instant moment(ManagerEvent event) {
        Double seconds = event.getTimestamp();
        if (seconds == null) {
            return clock.now();
        }
        long micros = Math.round(seconds * 1_000_000);
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, 1_000_000), Math.floorMod(micros, 1_000_000) * 1_000L);
    }
}
