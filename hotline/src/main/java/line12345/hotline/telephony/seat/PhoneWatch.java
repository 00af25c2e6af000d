package line12345.hotline.telephony.seat;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.call.agent.PauseUnreached;
import line12345.hotline.call.exchange.NewsPen;
import line12345.hotline.telephony.link.ExchangePart;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.link.Phones;
import line12345.hotline.telephony.link.Snapshot;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.event.ContactStatusEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.QueueMemberAddedEvent;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which telephones the exchange does not reach any more: a browser crashed, a plug was pulled. An
 * agent who is ready there is paused, or citizens would be handed to an empty chair.
 */
@ApplicationScoped
class PhoneWatch implements ExchangePart {
    private static final Logger LOG = Logger.getLogger(PhoneWatch.class);

    /** A reloaded page is back within seconds; lowering it pauses people for a slow reload. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** After a restart of the exchange every page first finds its way back to it. */
    static final Duration AFTER_LOOK_UP = Duration.ofSeconds(60);

    private static final Duration EVERY = Duration.ofSeconds(5);

    /** What becomes of an address of a telephone; everything else means that it is there. */
    private static final Set<String> LEFT = Set.of("Removed", "Unreachable");

    /** Device states of a telephone that cannot be rung. */
    private static final Set<String> AWAY = Set.of("UNAVAILABLE", "INVALID");

    @Inject PauseUnreached unreached;
    @Inject OfficeClock clock;

    private final NewsPen pen = new NewsPen("telephones-gone");

    /** By extension, since when; for those found gone at a look-up, a while later. */
    private final Map<String, Instant> gone = new ConcurrentHashMap<>();

    private Instant looked = Instant.EPOCH;

    @Override
    public void settle(LookUp found) {
        Set<String> away = found.snapshot().unreached();
        gone.keySet().retainAll(away);
        Instant since = found.asked().plus(AFTER_LOOK_UP).minus(PATIENCE);
        away.forEach(one -> gone.putIfAbsent(one, since));
    }

    @Override
    public void heard(ManagerEvent event) {
        if (event instanceof ContactStatusEvent contact && contact.getAor() != null) {
            told(contact.getAor(), LEFT.contains(String.valueOf(contact.getContactStatus())));
        } else if (event instanceof QueueMemberAddedEvent member
                && Snapshot.UNREACHED.contains(member.getStatus())) {
            // Never signed in: nothing changes that could be heard.
            Phones.extension(member.getInterface()).ifPresent(phone -> told(phone, true));
        }
    }

    private void told(String extension, boolean away) {
        if (away) {
            gone.putIfAbsent(extension, clock.now());
        } else {
            gone.remove(extension);
        }
    }

    @Override
    public void turn(ExchangeSession session) {
        Instant now = clock.now();
        if (now.isBefore(looked.plus(EVERY))) {
            return;
        }
        looked = now;
        Set<String> tooLong = goneLongEnough(now);
        if (!tooLong.isEmpty()) {
            pen.write(() -> pause(tooLong, session, now));
        }
    }

    /**
     * A reloaded page's old address goes after the new one came: the exchange has the last word.
     */
    private void pause(Set<String> candidates, ExchangeSession current, Instant now) {
        Instant since = now.minus(PATIENCE);
        Set<String> away =
                unreached.ready(candidates, since).stream()
                        .filter(one -> away(one, current))
                        .collect(Collectors.toSet());
        if (!away.isEmpty()) {
            unreached.pause(away, since, now);
        }
    }

    private boolean away(String extension, ExchangeSession current) {
        try {
            String state = current.value("DEVICE_STATE(" + Phones.of(extension) + ")");
            boolean away = AWAY.contains(String.valueOf(state));
            if (!away) {
                gone.remove(extension);
            }
            return away;
        } catch (IOException | TimeoutException | IllegalStateException e) {
            // Nobody is paused on a guess; the next turn asks again.
            LOG.debugf(e, "the state of %s is not told", extension);
            return false;
        }
    }

    Set<String> goneLongEnough(Instant now) {
        return gone.entrySet().stream()
                .filter(one -> !one.getValue().isAfter(now.minus(PATIENCE)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Without a link nothing is known of any telephone; a new one looks them all up. */
    @Override
    public void rest() {
        gone.clear();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        pen.stop();
    }
}
