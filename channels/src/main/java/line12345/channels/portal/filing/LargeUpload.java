package line12345.channels.portal.filing;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import line12345.channels.portal.PortalPage;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says in a sentence that an upload is too large, before the server's own bare 413 would. Up to a
 * bound the rest is read and thrown away: a browser that is still sending shows no answer.
 */
@ApplicationScoped
class LargeUpload {
    /** Routes run by rising order; the server's own limit stands at -2. */
    private static final int BEFORE_THE_SERVERS_OWN_LIMIT = -100;

    private static final long READ_AWAY = 200L * 1024 * 1024;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;

    void watch(@Observes Router router) {
        router.post("/portal/file").order(BEFORE_THE_SERVERS_OWN_LIMIT).handler(this::check);
    }

    private void check(RoutingContext context) {
        long length = length(context);
        if (length <= largest.asLongValue()) {
            context.next();
        } else if (length <= READ_AWAY) {
            context.request().endHandler(end -> refuse(context)).handler(bytes -> {}).resume();
        } else {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            refuse(context);
        }
    }

    private static long length(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private static void refuse(RoutingContext context) {
        context.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", PortalPage.POLICY)
                .end(FilingTemplates.tooLarge().render());
    }
}
