package line12345.hotline.telephony.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.relay.RelayExchange;
import line12345.hotline.call.relay.RelayNews;
import line12345.hotline.call.relay.Telephone;
import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.link.ExchangePart;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.link.Phones;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.OriginateResponseEvent;
import org.asteriskjava.manager.event.UserEvent;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls between a person here and a citizen; the caller's line carries the call's key. */
@ApplicationScoped
class RelayLine implements RelayExchange, ExchangePart {
    /** Every line that we place for the relay is called so. */
    private static final String KEYS = "relay-";

    /** A call younger than this may not have reached the exchange yet. */
    private static final Duration PLACING = Duration.ofSeconds(2);

    @Inject ExchangeConfig config;
    @Inject RelayNews news;
    @Inject OfficeClock clock;

    private volatile ExchangeSession session;

    static boolean isKey(String line) {
        return line != null && line.startsWith(KEYS);
    }

    @Override
    public List<Class<? extends UserEvent>> userEvents() {
        return List.of(RelayEvent.class);
    }

    @Override
    public void settle(LookUp found) {
        session = found.session();
        sweep(found.snapshot().lines(), found.asked());
    }

    @Override
    public void rest() {
        session = null;
    }

    @Override
    public boolean ready() {
        return session != null;
    }

    @Override
    public boolean reaches(Telephone own) {
        return citizens().isPresent() && (own.inside() || config.outbound().isPresent());
    }

    private Optional<String> citizens() {
        return config.citizens().or(config::outbound);
    }

    @Override
    public void place(String key, Telephone own, String citizen, String shown) throws Away {
        ExchangeSession current = session;
        if (current == null) {
            throw new Away(null);
        }
        try {
            current.place(ring(key, own, citizen, shown == null ? config.shown() : shown));
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new Away(e);
        }
    }

    private OriginateAction ring(String key, Telephone own, String citizen, String shown) {
        OriginateAction action = new OriginateAction();
        action.setChannel(
                own.inside()
                        ? Phones.of(own.address())
                        : outside(own.address(), config.outbound()));
        action.setChannelId(key);
        action.setContext("relay");
        action.setExten("s");
        action.setPriority(1);
        action.setCallerId("<" + shown + ">");
        action.setTimeout(config.ringing().toMillis());
        action.setAsync(true);
        action.setVariables(
                Map.of(
                        "RELAY",
                        key,
                        "CITIZEN",
                        outside(citizen, citizens()),
                        "SHOWN",
                        shown,
                        "PATIENCE",
                        Long.toString(config.ringing().toSeconds())));
        action.setActionId(key);
        return action;
    }

    private static String outside(String number, Optional<String> line) {
        // Whatever was checked before: no emergency line, no hotline is ever rung from here.
        if (!PhoneNumber.ofSubscriber(number)) {
            throw new IllegalStateException("not a number that is dialled");
        }
        return line.map(one -> one.replace("{number}", number))
                .orElseThrow(() -> new IllegalStateException("no line outside"));
    }

    @Override
    public void hangUp(String key) {
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
        if (event instanceof RelayEvent relay && isKey(relay.getKey())) {
            told(relay);
        } else if (event instanceof OriginateResponseEvent response
                && isKey(response.getActionId())
                && !response.isSuccess()) {
            gone(response.getActionId(), ContactOutcome.CALLER_NO_ANSWER, null, null);
        }
    }

    private void told(RelayEvent event) {
        switch (String.valueOf(event.getStep())) {
            case "picked-up" -> news.pickedUp(event.getKey(), clock.now());
            case "connected" -> news.connected(event.getKey(), clock.now());
            case "gone" ->
                    gone(
                            event.getKey(),
                            RelayEnd.of(event.getStatus(), event.getCause()),
                            seconds(event.getTalk()),
                            event.getFile());
            default -> {
                // A newer dialplan may tell more than we know.
            }
        }
    }

    private void gone(String key, ContactOutcome how, Integer talk, String recording) {
        news.ended(key, how, talk, recording, clock.now());
    }

    private static Integer seconds(String digits) {
        return digits != null && digits.matches("\\d{1,7}") ? Integer.valueOf(digits) : null;
    }

    /** What the exchange does not have any more is over. */
    @Override
    public void sweep(Set<String> lines, Instant asked) {
        Set<String> living = lines.stream().filter(RelayLine::isKey).collect(Collectors.toSet());
        news.settle(living, asked.minus(PLACING), clock.now());
    }
}
