package line12345.hotline.call.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.contact.BeginContact;
import line12345.ticketing.contact.BeginContact.Begun;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.contact.EndContact;
import line12345.ticketing.contact.NotContacted;
import line12345.ticketing.contact.ReadContacts;
import line12345.ticketing.notice.Contacts;

import java.time.Instant;
import java.util.Optional;

/**
 * Places and ends calls to citizens. Not one transaction: the telephone rings after the attempt is
 * written down, and what cannot be rung is closed again.
 */
@ApplicationScoped
public class CallCitizen {
    @Inject RelayExchange exchange;
    @Inject BeginContact begin;
    @Inject EndContact end;
    @Inject ReadContacts contacts;
    @Inject Contacts addresses;

    /**
     * @param reason why outside the hours, else empty
     * @throws NotContacted with what to do instead
     */
    public void call(String ticketNumber, String reason, Actor by, Instant now) {
        // A stranger's ticket is not there, whatever else may be wrong.
        contacts.may(ticketNumber, by, now);
        if (!exchange.ready()) {
            throw away();
        }
        Telephone own = telephone(by).orElseThrow(CallCitizen::noTelephone);
        if (!exchange.reaches(own)) {
            throw noLine();
        }
        Begun begun = begin.begin(ticketNumber, reason, by, now);
        try {
            exchange.place(begun.key(), own, begun.number());
        } catch (RelayExchange.Away e) {
            end.end(begun.key(), ContactOutcome.EXCHANGE_AWAY, null, null, now);
            throw away();
        }
    }

    /** Only one's own call. */
    public void hangUp(String ticketNumber, Actor by, Instant now) {
        contacts.of(ticketNumber, by, now).stream()
                .filter(one -> one.open() && one.mine())
                .forEach(one -> exchange.hangUp(one.key()));
    }

    /** A seat's own extension, else the mobile that an administrator vouched for. */
    private Optional<Telephone> telephone(Actor by) {
        return by.extension() != null
                ? Optional.of(new Telephone(by.extension(), true))
                : addresses.ownTelephone(by).map(number -> new Telephone(number, false));
    }

    private static NotContacted away() {
        return new NotContacted(
                "contact-exchange-away", "电话系统现在连不上，没有拨出。请稍后再试，或用办公电话联系，并在“联系情况”里写明时间和经过。");
    }

    private static NotContacted noLine() {
        return new NotContacted(
                "contact-no-line",
                "电话系统还没有设置打往外线的线路，没有拨出。请系统管理员设置外线（line12345.exchange.outbound，见部署说明），在此之前请用办公电话联系。");
    }

    private static NotContacted noTelephone() {
        return new NotContacted(
                "contact-no-telephone",
                "没有可以先接通您的电话：系统只拨打系统管理员在“人员”页登记的分机或本人手机，自己在“通知”页填写的不算。请系统管理员登记后再点“联系市民”。");
    }
}
