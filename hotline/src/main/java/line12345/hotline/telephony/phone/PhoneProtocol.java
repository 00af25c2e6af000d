package line12345.hotline.telephony.phone;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

import jakarta.enterprise.context.ApplicationScoped;

/** Browsers drop a socket whose server does not name the sub-protocol they asked for. */
@ApplicationScoped
class PhoneProtocol implements HttpServerOptionsCustomizer {
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.addWebSocketSubProtocol(PhoneProxy.PROTOCOL);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.addWebSocketSubProtocol(PhoneProxy.PROTOCOL);
    }
}
