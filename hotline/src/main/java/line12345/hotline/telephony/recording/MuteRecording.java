package line12345.hotline.telephony.recording;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.call.party.PartyView;
import line12345.hotline.call.party.ReadParties;
import line12345.hotline.call.recording.Gaps;
import line12345.hotline.call.recording.RecordingExchange;
import line12345.hotline.telephony.link.ExchangePart;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.party.PartyEvent;

import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.MixMonitorMuteAction;
import org.asteriskjava.manager.action.SetVarAction;
import org.asteriskjava.manager.event.AgentConnectEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes every recording of a call silent: the citizen's line, and the lines of all who were brought
 * in, which record the same room. Both sides, since an agent repeats numbers. Whoever comes in
 * while it is silent is silenced on the way, and so is the recording that begins anew when a
 * citizen whose agent was lost is answered again.
 */
@ApplicationScoped
public class MuteRecording implements RecordingExchange, ExchangePart {
    private static final Logger LOG = Logger.getLogger(MuteRecording.class);
    private static final String GONE = "No such channel";

    @Inject ReadParties parties;
    @Inject Gaps gaps;

    /** Keys of calls that are silent just now; their gaps in the database are what counts. */
    private final Set<String> quiet = ConcurrentHashMap.newKeySet();

    private final ExecutorService pen =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "recording-silence");
                        thread.setDaemon(true);
                        return thread;
                    });

    private volatile ExchangeSession session;

    @Override
    public void settle(LookUp found) {
        session = found.session();
        quiet.clear();
        quiet.addAll(gaps.silentCalls());
    }

    @Override
    public void rest() {
        session = null;
    }

    @Override
    public void heard(ManagerEvent event) {
        if (event instanceof PartyEvent party
                && "answered".equals(party.getStep())
                && quiet.contains(String.valueOf(party.getKey()))) {
            pen.execute(() -> joined(party.getKey(), party.getParty()));
        } else if (event instanceof AgentConnectEvent again
                && quiet.contains(String.valueOf(again.getUniqueId()))) {
            pen.execute(() -> joined(again.getUniqueId(), again.getUniqueId()));
        } else if (event instanceof HangupEvent end && end.getUniqueId() != null) {
            quiet.remove(end.getUniqueId());
        }
    }

    private void joined(String callKey, String line) {
        ExchangeSession current = session;
        if (current == null || !quiet.contains(callKey)) {
            return;
        }
        try {
            silence(current, line, true);
        } catch (IOException | TimeoutException | IllegalStateException e) {
            LOG.warn("a line that came into a silent call is not silenced", e);
        }
    }

    @Override
    public void mute(String callKey, boolean silent) throws Away {
        ExchangeSession current = session;
        if (current == null) {
            throw new Away(null);
        }
        try {
            if (silent) {
                hush(callKey, current);
            } else {
                goOn(callKey, current);
            }
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new Unclear(e);
        }
    }

    /**
     * First what those look at who come in this moment; the citizen's line last. Failing half-way
     * takes nothing back: what may be silent stays known as silent until it goes on.
     */
    private void hush(String callKey, ExchangeSession current)
            throws IOException, TimeoutException {
        quiet.add(callKey);
        current.demand(new SetVarAction(callKey, "SHARED(QUIET)", "yes"));
        for (String line : others(callKey)) {
            silence(current, line, true);
        }
        current.demand(new MixMonitorMuteAction(callKey, "both", 1));
    }

    /**
     * The citizen's line first, and last what those look at who come in. A refusal means that there
     * is no recording, or no line any more: nothing is silent.
     */
    private void goOn(String callKey, ExchangeSession current)
            throws IOException, TimeoutException {
        current.tell(new MixMonitorMuteAction(callKey, "both", 0), GONE);
        quiet.remove(callKey);
        for (String line : others(callKey)) {
            try {
                silence(current, line, false);
            } catch (IOException | TimeoutException e) {
                // The citizen's own recording hears everybody, and goes on already.
                LOG.warnf("the recording of %s stays silent: %s", line, e.getMessage());
            }
        }
        current.tell(new SetVarAction(callKey, "SHARED(QUIET)", ""), GONE);
    }

    private List<String> others(String callKey) {
        return parties.of(callKey).parties().stream()
                .filter(party -> party.open() && party.answeredAt() != null)
                .map(PartyView::key)
                .toList();
    }

    /** A line that has just ended, or has no recording, has nothing to be silenced. */
    private static void silence(ExchangeSession current, String line, boolean silent)
            throws IOException, TimeoutException {
        current.tell(new MixMonitorMuteAction(line, "both", silent ? 1 : 0), GONE);
        current.tell(new SetVarAction(line, "QUIET", silent ? "yes" : ""), GONE);
    }

    void stop(@Observes ShutdownEvent event) {
        pen.shutdownNow();
    }
}
