package line12345.hotline.telephony.lane;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.Ending;
import line12345.hotline.call.agent.RingEnd;
import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.link.Phones;
import line12345.hotline.telephony.link.QueueNames;
import line12345.hotline.telephony.party.PartyEvent;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.event.AgentCalledEvent;
import org.asteriskjava.manager.event.AgentCompleteEvent;
import org.asteriskjava.manager.event.AgentConnectEvent;
import org.asteriskjava.manager.event.DialEndEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.HangupRequestEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Turns the exchange's events into steps of calls. A call's key is the Uniqueid of the citizen's
 * leg; whatever belongs to no such leg is nobody's call.
 */
@ApplicationScoped
class Translation {
    /** Causes after which nobody hung up: the leg, its network or its far end failed (Q.850). */
    private static final Set<Integer> BROKEN = Set.of(27, 38, 41, 42, 44, 102);

    /** Ways out of the queue by which the house sends a citizen away; UNKNOWN: there is no such. */
    private static final Set<String> GAVE_UP =
            Set.of(
                    "TIMEOUT",
                    "FULL",
                    "JOINEMPTY",
                    "LEAVEEMPTY",
                    "JOINUNAVAIL",
                    "LEAVEUNAVAIL",
                    "UNKNOWN",
                    "WITHDRAWN");

    /** The hotline's number or another that the city brings here, such as 12315. */
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9]{2,20}");

    private final ExchangeConfig config;
    private final QueueNames queues;
    private final OfficeClock clock;

    /** Citizens' legs that live, by Uniqueid. */
    private final Set<String> legs = ConcurrentHashMap.newKeySet();

    /** Agents' legs that talk, by Uniqueid, with the citizen's leg. */
    private final Map<String, String> talking = new ConcurrentHashMap<>();

    private final SaidNo said = new SaidNo();

    @Inject
    Translation(ExchangeConfig config, OfficeClock clock) {
        this.config = config;
        queues = new QueueNames(config.queue());
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
            legs.add(e.getUniqueId());
            String queue = queues.key(e.getQueue());
            return Optional.of(new CallStep.Queued(e.getUniqueId(), at, e.getCallerIdNum(), queue));
        }
        if (event instanceof AgentCalledEvent e && known(e.getUniqueId())) {
            return Phones.extension(e.getInterface())
                    .map(phone -> new CallStep.Ringing(e.getUniqueId(), at, phone));
        }
        if (event instanceof HangupRequestEvent e) {
            said.heard(e);
            return Optional.empty();
        }
        if (event instanceof DialEndEvent e && known(e.getUniqueId())) {
            return ringingStopped(e, at);
        }
        if (event instanceof AgentConnectEvent e && known(e.getUniqueId())) {
            if (e.getDestUniqueId() != null) {
                talking.put(e.getDestUniqueId(), e.getUniqueId());
            }
            Optional<String> extension = Phones.extension(e.getInterface());
            extension.ifPresent(said::works);
            return extension.map(phone -> new CallStep.Answered(e.getUniqueId(), at, phone));
        }
        if (event instanceof AgentCompleteEvent e
                && known(e.getUniqueId())
                && !takenOver(e.getDestUniqueId(), e.getUniqueId())) {
            return talkEnded(e.getDestUniqueId(), e.getUniqueId(), e.getInterface(), at);
        }
        if (event instanceof HangupEvent e) {
            return gone(e, at);
        }
        return own(event, at);
    }

    private Optional<CallStep> arrived(NewChannelEvent e, Instant at) {
        if (!config.citizenContexts().contains(String.valueOf(e.getContext()))
                || !DIALLED.matcher(String.valueOf(e.getExten())).matches()) {
            return Optional.empty();
        }
        legs.add(e.getUniqueId());
        return Optional.of(new CallStep.Arrived(e.getUniqueId(), at, e.getCallerIdNum()));
    }

    private Optional<CallStep> ringingStopped(DialEndEvent e, Instant at) {
        RingEnd own = said.of(String.valueOf(e.getDestUniqueId()));
        if ("ANSWER".equals(e.getDialStatus())) {
            return Optional.empty();
        }
        return Phones.extension(e.getDestChannel())
                .map(
                        phone ->
                                new CallStep.RingingStopped(
                                        e.getUniqueId(),
                                        at,
                                        phone,
                                        said.ended(e.getDialStatus(), own, phone, at)));
    }

    private Optional<CallStep> talkEnded(String agentLeg, String leg, String phone, Instant at) {
        // A call that was taken over ends for the queue without a word of the agent's leg.
        if (agentLeg != null) {
            talking.remove(agentLeg);
        }
        return Phones.extension(phone).map(one -> new CallStep.TalkEnded(leg, at, one));
    }

    private Optional<CallStep> gone(HangupEvent e, Instant at) {
        String leg = e.getUniqueId();
        // A citizen's own line may say such a cause as well, and rings nowhere.
        said.of(leg);
        if (known(leg)) {
            forget(leg);
            boolean broken = e.getCause() != null && BROKEN.contains(e.getCause());
            Ending how = broken ? Ending.LINE_BROKE : Ending.HUNG_UP;
            return Optional.of(new CallStep.Ended(leg, at, how));
        }
        String citizen = talking.get(leg);
        return citizen == null ? Optional.empty() : talkEnded(leg, citizen, e.getChannel(), at);
    }

    /**
     * A colleague speaks with the citizen now; the end of the former agent's leg is no news. A leg
     * that has no name any more says its end itself.
     */
    private boolean takenOver(String agentLeg, String leg) {
        return talking.containsValue(leg) && (agentLeg == null || !talking.containsKey(agentLeg));
    }

    /** What our own dialplan tells. */
    private Optional<CallStep> own(ManagerEvent event, Instant at) {
        if (event instanceof PartyEvent e && e.seated() && known(e.getKey())) {
            talking.values().remove(e.getKey());
            talking.put(e.getUniqueId(), e.getKey());
            return Phones.extension(e.getChannel())
                    .map(phone -> new CallStep.Answered(e.getKey(), at, phone));
        }
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
        if (event instanceof TakenOverEvent e && known(e.getUniqueId())) {
            return e.on(e.getUniqueId(), at);
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
