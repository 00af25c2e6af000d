package line12345.hotline.telephony.phone;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.telephony.link.ExchangeConfig;

import org.jboss.logging.Logger;

import java.time.Duration;

/**
 * Browser phones' way to the exchange, through our own address: one origin, one certificate, and
 * the exchange's own port stays closed to the outside.
 */
@ApplicationScoped
class PhoneProxy {
    static final String PATH = "/ws/phone";
    static final String PROTOCOL = "sip";
    private static final Logger LOG = Logger.getLogger(PhoneProxy.class);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    @Inject Vertx vertx;
    @Inject ExchangeConfig config;
    @Inject PhoneDoor door;

    private WebSocketClient client;

    void route(@Observes Router router) {
        client = vertx.createWebSocketClient();
        router.get(PATH).handler(this::open);
    }

    private void open(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (config.secret().isEmpty()) {
            context.response().setStatusCode(503).end("未启用电话");
        } else if (!PhoneDoor.sameOrigin(request)) {
            context.response().setStatusCode(403).end("只接受本站页面的话机连接");
        } else {
            request.pause();
            admitted(request)
                    .onSuccess(
                            yes -> {
                                if (yes) {
                                    connect(request);
                                } else {
                                    refuse(request);
                                }
                            })
                    .onFailure(context::fail);
        }
    }

    private static void refuse(HttpServerRequest request) {
        request.resume();
        request.response().setStatusCode(401).end("请先以话务员身份登录");
    }

    private void connect(HttpServerRequest request) {
        request.toWebSocket()
                .onSuccess(
                        phone -> {
                            phone.pause();
                            WebSocketConnectOptions upstream =
                                    new WebSocketConnectOptions()
                                            .setAbsoluteURI(config.ws().toString())
                                            .addSubProtocol(PROTOCOL);
                            PhoneLine line = new PhoneLine(phone);
                            client.connect(upstream)
                                    .onSuccess(line::join)
                                    .onFailure(line::noExchange);
                            lookAgain(request, line);
                        })
                .onFailure(failure -> LOG.debug("no phone socket", failure));
    }

    /** A session that ended takes its phone with it. */
    private void lookAgain(HttpServerRequest request, PhoneLine line) {
        long timer =
                vertx.setPeriodic(
                        LOOK_AGAIN.toMillis(),
                        tick ->
                                admitted(request)
                                        .onSuccess(
                                                yes -> {
                                                    if (!yes) {
                                                        line.signedOut();
                                                    }
                                                }));
        line.whenClosed(() -> vertx.cancelTimer(timer));
    }

    private Future<Boolean> admitted(HttpServerRequest request) {
        return vertx.executeBlocking(() -> door.admits(request), false);
    }
}
