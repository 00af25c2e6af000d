package line12345.hotline.signin;

import io.vertx.ext.web.RoutingContext;

/**
 * A request's path as the doors read it: they drop what stands behind a semicolon, so who stands
 * before the doors must not be led astray by {@code /api;x/v1}.
 */
public final class PlainPath {
    private PlainPath() {}

    /** The router's own path: another reading would let a request pass the gate. */
    public static String of(RoutingContext request) {
        return of(request.normalizedPath());
    }

    static String of(String path) {
        return path == null || path.indexOf(';') < 0
                ? path
                : path.replaceAll(";[^/]*", "").replaceAll("/{2,}", "/");
    }
}
