package line12345.hotline.telephony.phone;

import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketBase;

import org.jboss.logging.Logger;

import java.util.concurrent.atomic.AtomicBoolean;

/** A browser phone and its leg to the exchange; when one closes, so does the other. */
class PhoneLine {
    private static final Logger LOG = Logger.getLogger(PhoneLine.class);

    /** RFC 6455: policy violation; and try again later. */
    private static final short NOT_ALLOWED = 1008;

    private static final short LATER = 1013;

    private final ServerWebSocket phone;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Runnable afterwards = () -> {};
    private volatile WebSocket exchange;

    /** {@code phone} is paused: what it says waits until the exchange's leg is open. */
    PhoneLine(ServerWebSocket phone) {
        this.phone = phone;
        phone.closeHandler(nothing -> ended());
    }

    void join(WebSocket leg) {
        exchange = leg;
        if (phone.isClosed()) {
            leg.close();
            return;
        }
        pass(phone, leg);
        pass(leg, phone);
        // A killed exchange says no goodbye: only its closed connection tells.
        leg.closeHandler(nothing -> close(phone));
        phone.resume();
    }

    private void ended() {
        if (closed.compareAndSet(false, true)) {
            afterwards.run();
            WebSocket leg = exchange;
            if (leg != null) {
                close(leg);
            }
        }
    }

    private void pass(WebSocketBase from, WebSocketBase to) {
        from.textMessageHandler(to::writeTextMessage);
        from.binaryMessageHandler(to::writeBinaryMessage);
        from.exceptionHandler(failure -> LOG.debug("a phone's line broke", failure));
        from.endHandler(end -> close(to));
    }

    private void close(WebSocketBase one) {
        if (!one.isClosed()) {
            one.close();
        }
    }

    void noExchange(Throwable failure) {
        LOG.debug("the exchange takes no phones now", failure);
        phone.resume();
        phone.close(LATER, "exchange away");
    }

    void signedOut() {
        phone.close(NOT_ALLOWED, "signed out");
    }

    void whenClosed(Runnable then) {
        afterwards = then;
        if (closed.get()) {
            then.run();
        }
    }
}
