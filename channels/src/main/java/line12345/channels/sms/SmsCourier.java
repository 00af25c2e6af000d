package line12345.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.ground.MessageLength;
import line12345.ticketing.notice.Contacts;
import line12345.ticketing.notice.Courier;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.notice.QuietHour;
import line12345.ticketing.notice.Undeliverable;
import line12345.ticketing.notice.Via;
import line12345.ticketing.textmessage.StoppedMessages;
import line12345.ticketing.textmessage.TextMessages;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.Optional;

/** Brings notices to mobile telephones. */
@ApplicationScoped
public class SmsCourier implements Courier {
    /** Where trying out has no signature of a city. */
    private static final String NO_SIGNATURE = "12345";

    @Inject Operators operators;
    @Inject SmsConfig config;
    @Inject Contacts contacts;
    @Inject StoppedMessages stopped;
    @Inject TextMessages messages;
    @Inject OfficeClock clock;

    @Override
    public String way() {
        return Via.SMS.name();
    }

    @Override
    public String chinese() {
        return Via.SMS.chinese();
    }

    @Override
    public boolean aboard() {
        return operators.chosen().isPresent();
    }

    @Override
    public int sideBySide() {
        return config.sideBySide();
    }

    @Override
    public Delivery deliver(Notice notice) throws Exception {
        Operator operator =
                operators.chosen().orElseThrow(() -> new OperatorAway("no operator is set"));
        return handOver(notice, operator);
    }

    Delivery handOver(Notice notice, Operator operator) throws Exception {
        Instant now = clock.now();
        String number = contacts.addressOf(notice);
        if (!PhoneNumber.ofMobile(number)) {
            throw new Undeliverable("不是手机号，收不到短信");
        }
        if (notice.citizenId() != null && !notice.asked()) {
            leaveInPeace(notice.citizenId(), now);
        }
        String words = "【" + config.signature().orElse(NO_SIGNATURE) + "】" + notice.words();
        messages.handedOver(notice, MessageLength.of(words).parts(), now);
        String id = Long.toString(notice.id());
        try {
            String receipt = operator.send(new Operator.Message(id, number, words));
            messages.taken(notice.id(), receipt, config.pricePerPart(), now);
            return Delivery.handedTo("短信运营商");
        } catch (NotTaken e) {
            messages.refused(notice.id(), e.code(), now);
            throw new Undeliverable(e.getMessage());
        }
    }

    private void leaveInPeace(long citizen, Instant now) throws Undeliverable, QuietHour {
        if (stopped.holds(citizen)) {
            throw new Undeliverable("市民已退订短信");
        }
        Optional<Instant> morning = new QuietHours(config.quietFrom(), config.quietTo()).until(now);
        if (morning.isPresent()) {
            throw new QuietHour(morning.get());
        }
    }
}
