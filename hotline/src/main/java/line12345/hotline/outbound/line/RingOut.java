package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.relay.RelayExchange;
import line12345.hotline.call.relay.RelayNews;
import line12345.hotline.call.relay.Telephone;
import line12345.ticketing.account.Actor;
import line12345.ticketing.notice.Contacts;

import java.time.Instant;
import java.util.Optional;

/**
 * Rings: first one's own telephone, then the citizen's. Not one transaction: it rings after the
 * call stands in the book, and what cannot be rung is closed again.
 */
@ApplicationScoped
public class RingOut {
    @Inject RelayExchange exchange;
    @Inject RelayNews news;
    @Inject Contacts addresses;

    /**
     * A seat's own extension, else the mobile that an administrator vouched for.
     *
     * @throws NotDialled when nothing can ring now; nothing was begun yet
     */
    public Telephone own(Actor by) {
        if (!exchange.ready()) {
            throw away();
        }
        Telephone own = telephone(by).orElseThrow(RingOut::noTelephone);
        if (!exchange.reaches(own)) {
            throw noLine();
        }
        return own;
    }

    private Optional<Telephone> telephone(Actor by) {
        return by.extension() != null
                ? Optional.of(new Telephone(by.extension(), true))
                : addresses.ownTelephone(by).map(number -> new Telephone(number, false));
    }

    /**
     * @throws NotDialled when the exchange was not reached; the book says so
     */
    public void ring(Opened call, Telephone own, Instant now) {
        try {
            exchange.place(call.key(), own, call.number(), call.shown());
        } catch (RelayExchange.Away e) {
            news.neverPlaced(call.key(), now);
            throw away();
        }
    }

    /** Ends the call for both; nothing happens when it is over. */
    public void hangUp(String key) {
        exchange.hangUp(key);
    }

    private static NotDialled away() {
        return new NotDialled(
                "contact-exchange-away", "电话系统现在连不上，没有拨出。请稍后再试，或用办公电话联系，并在“联系情况”里写明时间和经过。");
    }

    private static NotDialled noLine() {
        return new NotDialled(
                "contact-no-line",
                "电话系统还没有设置打往外线的线路，没有拨出。请系统管理员设置外线（line12345.exchange.outbound，见部署说明），在此之前请用办公电话联系。");
    }

    private static NotDialled noTelephone() {
        return new NotDialled(
                "contact-no-telephone",
                "没有可以先接通您的电话：系统只拨打系统管理员在“人员”页登记的分机或本人手机，自己在“通知”页填写的不算。请系统管理员登记后再拨。");
    }
}
