package line12345.hotline.telephony.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.party.PartyNews;
import line12345.hotline.call.party.PartyOutcome;
import line12345.hotline.call.party.PartyStep;
import line12345.hotline.telephony.link.ExchangePart;
import line12345.hotline.telephony.link.LookUp;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.OriginateResponseEvent;
import org.asteriskjava.manager.event.UserEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tells what becomes of those who were asked to a call, and of the citizen meanwhile. */
@ApplicationScoped
class FollowParties implements ExchangePart {
    /** Every line that we place for somebody who is asked is called so. */
    private static final String KEYS = "party-";

    /** A call younger than this may not have reached the exchange yet. */
    private static final Duration PLACING = Duration.ofSeconds(2);

    /**
     * While nothing broke, a call may still be on its way: before it is placed the agent is brought
     * into the room and looked for there again and again, which takes seconds on a full exchange.
     */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);

    /** Lines that ring or rang, until they end. */
    private final Set<String> rung = ConcurrentHashMap.newKeySet();

    @Inject PartyLine line;
    @Inject PartyNews news;
    @Inject OfficeClock clock;

    @Override
    public List<Class<? extends UserEvent>> userEvents() {
        return List.of(PartyEvent.class);
    }

    @Override
    public void settle(LookUp found) {
        line.use(found.session());
        rung.clear();
        settle(found.snapshot().lines(), found.asked().minus(PLACING));
    }

    /** What the exchange does not have any more is over. */
    @Override
    public void sweep(Set<String> lines, Instant asked) {
        settle(lines, asked.minus(ON_ITS_WAY));
    }

    private void settle(Set<String> lines, Instant before) {
        Set<String> living =
                lines.stream().filter(FollowParties::isKey).collect(Collectors.toSet());
        news.settle(living, before, clock.now());
    }

    @Override
    public void rest() {
        line.use(null);
    }

    @Override
    public void heard(ManagerEvent event) {
        Instant at = clock.now();
        if (event instanceof PartyEvent party) {
            told(party, at);
        } else if (event instanceof NewChannelEvent begun && isKey(begun.getUniqueId())) {
            rung.add(begun.getUniqueId());
        } else if (event instanceof HangupEvent end && isKey(end.getUniqueId())) {
            rung.remove(end.getUniqueId());
            // Who had answered has said goodbye already, in the dialplan.
            ended(end.getUniqueId(), PartyEnd.of(end.getCause()), null, at);
        } else if (event instanceof OriginateResponseEvent response
                && isKey(response.getActionId())
                && !response.isSuccess()
                && !rung.contains(response.getActionId())) {
            // Of a line that did ring only its end says why; it may be told after this.
            ended(response.getActionId(), placed(response), null, at);
        }
    }

    /** The exchange's own reason: 3 rang in vain, 5 engaged. */
    private static PartyOutcome placed(OriginateResponseEvent response) {
        Integer reason = response.getReason();
        return switch (reason == null ? 0 : reason) {
            case 3 -> PartyOutcome.NO_ANSWER;
            case 5 -> PartyOutcome.BUSY;
            default -> PartyOutcome.UNREACHABLE;
        };
    }

    private void told(PartyEvent event, Instant at) {
        String call = event.getKey();
        switch (String.valueOf(event.getStep())) {
            case "in" -> news.happened(new PartyStep.CitizenIn(call, at));
            case "held" -> news.happened(new PartyStep.CitizenHeld(call, at));
            case "waits" -> news.happened(new PartyStep.CitizenWaits(call, at));
            case "again", "over" -> news.happened(new PartyStep.CitizenAway(call, at));
            case "gone" -> news.happened(new PartyStep.CitizenGone(call, at));
            case "agent-left" -> news.happened(new PartyStep.AgentLeft(call, at));
            case "answered" -> news.happened(new PartyStep.Answered(event.getParty(), at));
            case "left" -> ended(event.getParty(), PartyOutcome.SPOKE, event.getFile(), at);
            default -> {
                // "seated" concerns the call's own steps; a newer dialplan may tell more.
            }
        }
    }

    private void ended(String party, PartyOutcome how, String file, Instant at) {
        boolean recorded = file != null && !file.isBlank();
        news.happened(new PartyStep.Ended(party, how, recorded ? file : null, at));
    }

    static boolean isKey(String line) {
        return line != null && line.startsWith(KEYS);
    }
}
