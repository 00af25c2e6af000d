package line12345.hotline.telephony.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.telephony.lane.TakenOverEvent;
import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.link.ExchangePart;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.link.Phones;
import line12345.hotline.telephony.link.Snapshot;
import line12345.hotline.wall.listen.ListenEnding;
import line12345.hotline.wall.listen.ListenExchange;
import line12345.hotline.wall.listen.ListenNews;
import line12345.hotline.wall.listen.Mode;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.PlayDtmfAction;
import org.asteriskjava.manager.action.RedirectAction;
import org.asteriskjava.manager.action.SetVarAction;
import org.asteriskjava.manager.event.ChanSpyStartEvent;
import org.asteriskjava.manager.event.DtmfEndEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.OriginateResponseEvent;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rings a leader's telephone and lets it spy on the agent's line of one call. The leader's line is
 * named by the listening's key, so that nothing need be remembered here: the exchange's own words
 * that somebody spies, and that the line is gone, carry it.
 */
@ApplicationScoped
class SpyLine implements ListenExchange, ExchangePart {
    /**
     * Quiet at the start, over when the line spied on is gone or was not there, and the way changed
     * by a digit; it begins by listening (nothing), whispering (w) or barging in (B).
     */
    private static final Map<Mode, String> OPTIONS =
            Map.of(Mode.LISTEN, "qESd", Mode.WHISPER, "qwESd", Mode.BARGE, "qBESd");

    /** Of the dialplan. */
    private static final String CONTEXT = "wall";

    /** What ChanSpy's option d makes of a digit. */
    private static final Map<Mode, String> DIGITS =
            Map.of(Mode.LISTEN, "4", Mode.WHISPER, "5", Mode.BARGE, "6");

    /** The exchange's number for a line that was answered. */
    private static final int UP = 6;

    /** A line younger than this may not have reached the exchange yet. */
    private static final Duration PLACING = Duration.ofSeconds(2);

    @Inject ExchangeConfig config;
    @Inject ListenNews news;
    @Inject OfficeClock clock;

    private volatile ExchangeSession session;

    @Override
    public void settle(LookUp found) {
        session = found.session();
        sweep(found.snapshot().lines(), found.asked());
    }

    /** What the exchange does not have any more is over. */
    @Override
    public void sweep(Set<String> lines, Instant asked) {
        Set<String> living = lines.stream().filter(ListenNews::isKey).collect(Collectors.toSet());
        news.settle(living, asked.minus(PLACING), clock.now());
    }

    @Override
    public void rest() {
        session = null;
    }

    private ExchangeSession session() throws Away {
        ExchangeSession current = session;
        if (current == null) {
            throw new Away(null);
        }
        return current;
    }

    @Override
    public Telephone telephone(String extension) throws Away {
        try {
            String state = session().value("DEVICE_STATE(" + Phones.of(extension) + ")");
            return switch (String.valueOf(state)) {
                case "NOT_INUSE" -> Telephone.FREE;
                case "UNAVAILABLE", "INVALID", "UNKNOWN" -> Telephone.OFF;
                default -> Telephone.BUSY;
            };
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new Away(e);
        }
    }

    @Override
    public void join(Joining joining) throws Away, CallOver {
        ExchangeSession current = session();
        try {
            String line = AgentLine.of(current.snapshot(), joining.call(), joining.agent());
            if (line == null) {
                throw new CallOver();
            }
            current.place(ring(joining, line));
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new Away(e);
        }
    }

    private OriginateAction ring(Joining joining, String line) {
        OriginateAction action = new OriginateAction();
        action.setChannel(Phones.of(joining.leader()));
        action.setChannelId(joining.key());
        action.setContext(CONTEXT);
        action.setExten("listen");
        action.setPriority(1);
        action.setVariables(Map.of("SPY_ON", line, "SPY_HOW", OPTIONS.get(joining.mode())));
        action.setCallerId("<" + joining.agent() + ">");
        action.setTimeout(config.ringing().toMillis());
        action.setAsync(true);
        action.setActionId(joining.key());
        return action;
    }

    @Override
    public void turn(String key, Mode mode) throws Away {
        PlayDtmfAction digit = new PlayDtmfAction(key, DIGITS.get(mode));
        // As if the leader had pressed it: nothing is heard of it.
        digit.setReceive(true);
        try {
            session().demand(digit);
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new Away(e);
        }
    }

    @Override
    public void takeOver(String key, String call, String leader) throws Away, CallOver {
        ExchangeSession current = session();
        try {
            Snapshot snapshot = current.snapshot();
            String own = AgentLine.named(snapshot, key);
            String citizen = AgentLine.withOneOther(snapshot, call);
            if (own == null || citizen == null) {
                throw new CallOver();
            }
            current.demand(new SetVarAction(citizen, "LISTEN", key));
            current.demand(new SetVarAction(citizen, "LEADER", own));
            current.demand(new SetVarAction(citizen, "LEADER_PHONE", leader));
            // The leader's line first stops spying: it would end with the agent's.
            current.demand(
                    new RedirectAction(citizen, own, CONTEXT, "take", 1, CONTEXT, "wait", 1));
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new Away(e);
        }
    }

    @Override
    public void leave(String key) {
        ExchangeSession current = session;
        if (current == null) {
            return;
        }
        try {
            current.tell(new HangupAction(key), "No such channel");
        } catch (IOException | TimeoutException | IllegalStateException e) {
            // The link's own loop notices and settles what is over.
            session = null;
        }
    }

    @Override
    public void heard(ManagerEvent event) {
        Instant now = clock.now();
        if (event instanceof ChanSpyStartEvent spy && ListenNews.isKey(spy.getSpyerUniqueId())) {
            news.joined(spy.getSpyerUniqueId(), now);
        } else if (event instanceof DtmfEndEvent digit && ListenNews.isKey(digit.getUniqueId())) {
            way(digit).ifPresent(mode -> news.turned(digit.getUniqueId(), mode, now));
        } else if (event instanceof TakenOverEvent taken
                && taken.begun()
                && ListenNews.isKey(taken.getKey())) {
            news.ended(taken.getKey(), ListenEnding.TAKEN_OVER, now);
        } else if (event instanceof HangupEvent gone && ListenNews.isKey(gone.getUniqueId())) {
            news.ended(gone.getUniqueId(), end(gone), now);
        } else if (event instanceof OriginateResponseEvent answer
                && ListenNews.isKey(answer.getActionId())
                && !answer.isSuccess()) {
            news.ended(answer.getActionId(), ListenEnding.NOT_ANSWERED, now);
        }
    }

    /** The word that nobody answered may come after the line's end. */
    private static ListenEnding end(HangupEvent gone) {
        boolean answered = gone.getChannelState() == null || gone.getChannelState() == UP;
        return answered ? ListenEnding.OVER : ListenEnding.NOT_ANSWERED;
    }

    /** A digit that came in on the leader's line, from its keypad or by {@link #turn}. */
    private static Optional<Mode> way(DtmfEndEvent digit) {
        return DIGITS.entrySet().stream()
                .filter(way -> way.getValue().equals(digit.getDigit()))
                .filter(way -> !"Sent".equals(digit.getDirection()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
