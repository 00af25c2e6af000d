package line12345.hotline.signin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site makes a browser send with our cookie: anything that writes, and the
 * opening of a live connection. Works below JAX-RS, so that no door is missed.
 */
@ApplicationScoped
class SameSiteFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int BEFORE_ALL = 1000;

    /** Even a text that slipped through unescaped must not run: scripts come from our own files. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; "
                    + "media-src 'self' blob: data:; connect-src 'self' ws: wss:; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(SameSiteFilter::filter, BEFORE_ALL);
    }

    private static void filter(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean upgrade = "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
        // The interface takes no cookie, so nobody can borrow one there.
        boolean byCookie = !context.normalizedPath().startsWith("/api/");
        boolean changes = upgrade || !READING.contains(request.method().name());
        if (byCookie && changes && fromElsewhere(request)) {
            context.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "text/plain;charset=UTF-8")
                    .end("这个请求来自其他网站，已被拒绝。请从本系统的页面操作。");
            return;
        }
        context.response()
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Content-Security-Policy", CONTENT_POLICY)
                .putHeader("Referrer-Policy", "same-origin");
        if (request.getCookie(SessionCookie.NAME) != null && !isFile(context.normalizedPath())) {
            // The next person at this desk may have no right to it; a door may say otherwise.
            context.response().putHeader("Cache-Control", "no-store");
        }
        context.next();
    }

    /** Scripts, styles and pictures of our own: the same for everybody. */
    private static boolean isFile(String path) {
        return path.startsWith("/assets/") || path.startsWith("/portal/");
    }

    private static boolean fromElsewhere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request.getHeader("Host"));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
