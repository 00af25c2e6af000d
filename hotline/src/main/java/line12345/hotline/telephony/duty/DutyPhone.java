package line12345.hotline.telephony.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.link.ExchangePart;
import line12345.hotline.telephony.link.ExchangeSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.handling.SignByPhone;
import line12345.ticketing.notice.Contacts;
import line12345.ticketing.notice.Courier;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Engaged;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.notice.Undeliverable;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.OriginateResponseEvent;
import org.asteriskjava.manager.event.UserEvent;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Rings a duty officer 值班电话; pressing 1 takes note and signs what the notice is about. */
@ApplicationScoped
class DutyPhone implements Courier, ExchangePart {
    private static final String TAKEN = "1";

    /** Longer than three times asking for a digit, see the dialplan. */
    private static final long LISTENING_SECONDS = 40;

    @Inject ExchangeConfig config;
    @Inject Contacts contacts;
    @Inject SignByPhone sign;
    @Inject OfficeClock clock;

    private final Map<Long, CompletableFuture<String>> ringing = new ConcurrentHashMap<>();

    /** Telephones that ring now: a second call would only find them engaged. */
    private final Set<String> engaged = ConcurrentHashMap.newKeySet();

    private volatile ExchangeSession session;

    /** Nobody took it; tried again later. */
    static class NotTaken extends IOException {
        private static final long serialVersionUID = 1L;

        NotTaken(String why) {
            super(why);
        }
    }

    @Override
    public List<Class<? extends UserEvent>> userEvents() {
        return List.of(DutyEvent.class);
    }

    @Override
    public void settle(LookUp found) {
        session = found.session();
    }

    @Override
    public void rest() {
        session = null;
        ringing.values().forEach(answer -> answer.complete("lost"));
    }

    @Override
    public String way() {
        return Via.PHONE.name();
    }

    @Override
    public String chinese() {
        return Via.PHONE.chinese();
    }

    @Override
    public boolean aboard() {
        return config.secret().isPresent() && config.outbound().isPresent();
    }

    @Override
    public int sideBySide() {
        return config.dutyLines();
    }

    @Override
    public Delivery deliver(Notice notice) throws Exception {
        ExchangeSession current = session;
        if (current == null) {
            throw new NotTaken("the exchange is away");
        }
        String number = number(notice);
        if (!engaged.add(number)) {
            throw new Engaged();
        }
        try {
            listen(notice, number, current);
        } finally {
            engaged.remove(number);
        }
        // An officer without an account signs by taking note of the alert.
        if (!notice.ticketNumber().isEmpty() && notice.accountId() != null) {
            sign.sign(notice.ticketNumber(), notice.accountId(), clock.now());
        }
        return Delivery.acknowledgedTo("电话按键");
    }

    private void listen(Notice notice, String number, ExchangeSession current) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        ringing.put(notice.id(), answer);
        try {
            current.tell(ring(notice, number), "never");
            long patience = config.ringing().toSeconds() + LISTENING_SECONDS;
            String digit = answer.get(patience, TimeUnit.SECONDS);
            if (!TAKEN.equals(digit)) {
                throw new NotTaken("nobody pressed 1");
            }
        } finally {
            ringing.remove(notice.id());
        }
    }

    private String number(Notice notice) throws Undeliverable {
        String number = contacts.addressOf(notice);
        // Whatever was checked before: no emergency line, no hotline is ever rung from here.
        if (!PhoneNumber.ofSubscriber(number)) {
            throw new Undeliverable("登记的是短号码，不能拨打：请改为手机或带区号的固定电话");
        }
        return number;
    }

    private OriginateAction ring(Notice notice, String number) {
        OriginateAction action = new OriginateAction();
        action.setChannel(config.outbound().orElseThrow().replace("{number}", number));
        action.setContext("duty");
        action.setExten("s");
        action.setPriority(1);
        action.setCallerId(config.queue());
        action.setTimeout(config.ringing().toMillis());
        action.setAsync(true);
        action.setVariables(Map.of("NOTICE", Long.toString(notice.id())));
        action.setActionId("duty-" + notice.id());
        return action;
    }

    @Override
    public void heard(ManagerEvent event) {
        if (event instanceof DutyEvent duty && duty.getNotice() != null) {
            done(duty.getNotice(), Optional.ofNullable(duty.getDigit()).orElse(""));
        } else if (event instanceof OriginateResponseEvent response && !response.isSuccess()) {
            String action = String.valueOf(response.getActionId());
            if (action.startsWith("duty-")) {
                done(Long.valueOf(action.substring("duty-".length())), "not answered");
            }
        }
    }

    private void done(Long notice, String digit) {
        CompletableFuture<String> answer = ringing.get(notice);
        if (answer != null) {
            answer.complete(digit);
        }
    }
}
