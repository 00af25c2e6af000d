package line12345.hotline.telephony.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.party.Dialled;
import line12345.hotline.call.party.PartyExchange;
import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.Phones;
import line12345.hotline.telephony.link.Snapshot;
import line12345.ticketing.citizen.PhoneNumber;

import org.asteriskjava.manager.EventTimeoutException;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.RedirectAction;
import org.asteriskjava.manager.action.SetVarAction;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Rooms of several people, see decision 0037. Where everybody is, is asked of the exchange at each
 * key: a restart of this house forgets nothing.
 */
@ApplicationScoped
class PartyLine implements PartyExchange {
    static final String CONTEXT = "party";

    /** Q.850: normal clearing. To the dialplan it means that somebody wanted it. */
    private static final int HUNG_UP = 16;

    /** How much longer than the ringing a citizen waits for the service to say what is next. */
    private static final int GRACE_SECONDS = 10;

    private static final int SEATED_TURNS = 40;
    private static final int SEATED_MILLIS = 50;

    /** The only short numbers that are ever rung. */
    private static final Set<String> SERVICES = Set.of("110", "119", "120", "122");

    private static final Logger LOG = Logger.getLogger(PartyLine.class);

    @Inject ExchangeConfig config;

    private volatile ExchangeSession session;

    void use(ExchangeSession current) {
        session = current;
    }

    @Override
    public List<String> emergencies() {
        return config.emergency().keySet().stream().filter(SERVICES::contains).sorted().toList();
    }

    @Override
    public boolean reaches(Dialled dialled) {
        return dialled.way() != Dialled.Way.OUTSIDE || config.outbound().isPresent();
    }

    @Override
    public void gather(String callKey, String extension, boolean held) throws Away, NotThere {
        Snapshot snapshot = snapshot();
        Snapshot.Leg citizen = citizen(snapshot, callKey);
        Snapshot.Leg agent = agent(snapshot, callKey, extension);
        String place = held ? "hold" : "citizen";
        if (!CONTEXT.equals(agent.context())) {
            RedirectAction both = to(citizen, place);
            both.setExtraChannel(agent.channel());
            both.setExtraContext(CONTEXT);
            both.setExtraExten("seat-" + callKey);
            both.setExtraPriority(1);
            demand(both);
        } else if (held == (citizen.bridge() != null)) {
            demand(to(citizen, place));
        }
    }

    private static RedirectAction to(Snapshot.Leg line, String place) {
        return new RedirectAction(line.channel(), CONTEXT, place, 1);
    }

    @Override
    public void ring(String partyKey, String callKey, Dialled dialled, boolean colleague)
            throws Away, NotThere {
        Snapshot.Leg citizen = citizen(snapshot(), callKey);
        expect(citizen);
        ring(place(partyKey, citizen, dialled, colleague));
    }

    @Override
    public void handOn(
            String partyKey, String callKey, String extension, Dialled dialled, boolean colleague)
            throws Away, NotThere {
        Snapshot.Leg agent = seated(callKey, extension);
        Snapshot.Leg citizen = citizen(snapshot(), callKey);
        expect(citizen);
        // First: who cannot be rung at all must find the citizen waiting, not with the agent.
        demand(new HangupAction(agent.channel(), HUNG_UP));
        ring(place(partyKey, citizen, dialled, colleague));
    }

    private void expect(Snapshot.Leg citizen) throws Away {
        long seconds = config.ringing().toSeconds() + GRACE_SECONDS;
        demand(new SetVarAction(citizen.channel(), "SHARED(RINGING)", "" + seconds));
    }

    private OriginateAction place(
            String partyKey, Snapshot.Leg citizen, Dialled dialled, boolean colleague) {
        OriginateAction action = new OriginateAction();
        action.setChannel(address(dialled));
        action.setChannelId(partyKey);
        action.setActionId(partyKey);
        action.setContext(CONTEXT);
        action.setExten("third-" + citizen.uniqueId());
        action.setPriority(1);
        action.setCallerId("<" + config.shown() + ">");
        action.setTimeout(config.ringing().toMillis());
        action.setAsync(true);
        action.setVariables(
                Map.of(
                        "PARTY",
                        partyKey,
                        "CITIZEN",
                        citizen.channel(),
                        "COLLEAGUE",
                        colleague ? "yes" : ""));
        return action;
    }

    private String address(Dialled dialled) {
        return switch (dialled.way()) {
            case EXTENSION -> Phones.of(dialled.address());
            case EMERGENCY ->
                    Optional.ofNullable(config.emergency().get(dialled.address())).orElseThrow();
            case OUTSIDE -> outside(dialled.address());
        };
    }

    private String outside(String number) {
        // Whatever was checked before: no emergency line, no hotline is ever rung this way.
        if (!PhoneNumber.ofSubscriber(number)) {
            throw new IllegalStateException("not a number that is dialled");
        }
        return config.outbound().orElseThrow().replace("{number}", number);
    }

    @Override
    public void unanswered(String callKey) {
        try {
            Snapshot.Leg citizen = citizen(snapshot(), callKey);
            if (CONTEXT.equals(citizen.context()) && citizen.bridge() == null) {
                demand(to(citizen, "unanswered"));
            }
        } catch (NotThere e) {
            LOG.debug("the citizen has hung up meanwhile");
        } catch (Away e) {
            // The dialplan's own patience brings the citizen back.
            LOG.warn("a citizen waits for somebody who does not answer, and the exchange is away");
        }
    }

    @Override
    public void queue(String callKey, String extension) throws Away, NotThere {
        gather(callKey, extension, true);
        Snapshot.Leg agent = seated(callKey, extension);
        // The dialplan alone moves the citizen: two who move the same line at once would race, and
        // who comes second could send it on to the survey.
        demand(new SetVarAction(agent.channel(), "GIVEN", "yes"));
        demand(new HangupAction(agent.channel(), HUNG_UP));
    }

    @Override
    public void leave(String callKey, String extension) throws Away, NotThere {
        demand(new HangupAction(agent(snapshot(), callKey, extension).channel(), HUNG_UP));
    }

    @Override
    public void drop(String partyKey) {
        ExchangeSession current = session;
        if (current == null) {
            return;
        }
        try {
            current.tell(new HangupAction(partyKey, HUNG_UP), "No such channel");
        } catch (IOException | TimeoutException | IllegalStateException e) {
            LOG.warn("a line could not be ended, the exchange is away");
        }
    }

    private static Snapshot.Leg citizen(Snapshot snapshot, String callKey) throws NotThere {
        return snapshot.legs().stream()
                .filter(leg -> leg.uniqueId().equals(callKey))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** A colleague who took over came with a line of our own, which belongs to no other. */
    private static Snapshot.Leg agent(Snapshot snapshot, String callKey, String extension)
            throws NotThere {
        return snapshot.legs().stream()
                .filter(leg -> !leg.ringing() && !leg.uniqueId().equals(callKey))
                .filter(leg -> callKey.equals(leg.linkedId()) || CONTEXT.equals(leg.context()))
                .filter(
                        leg ->
                                Phones.extension(leg.channel())
                                        .filter(extension::equals)
                                        .isPresent())
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /**
     * The agent's line once it is in the room: only from then on its end decides there what becomes
     * of the citizen. It takes some milliseconds after {@link #gather}.
     */
    private Snapshot.Leg seated(String callKey, String extension) throws Away, NotThere {
        for (int turn = 0; ; turn++) {
            Snapshot.Leg agent = agent(snapshot(), callKey, extension);
            if (CONTEXT.equals(agent.context()) && agent.bridge() != null) {
                return agent;
            }
            if (turn == SEATED_TURNS) {
                throw new Away(null);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(SEATED_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Away(e);
            }
        }
    }

    private Snapshot snapshot() throws Away {
        try {
            return session().snapshot();
        } catch (IOException | EventTimeoutException | IllegalStateException e) {
            throw new Away(e);
        }
    }

    private void demand(ManagerAction action) throws Away {
        try {
            session().demand(action);
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new Away(e);
        }
    }

    private void ring(OriginateAction call) throws Away {
        try {
            session().place(call);
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new Away(e);
        }
    }

    private ExchangeSession session() throws Away {
        ExchangeSession current = session;
        if (current == null) {
            throw new Away(null);
        }
        return current;
    }
}
