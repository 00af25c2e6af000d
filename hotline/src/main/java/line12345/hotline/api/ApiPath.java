package line12345.hotline.api;

import io.vertx.ext.web.RoutingContext;

import line12345.hotline.signin.PlainPath;

/** Where the interface lives. */
public final class ApiPath {
    public static final String ROOT = "/api/v1";

    private ApiPath() {}

    /**
     * Whether a request is routed below the interface, where only keys count. Asked of the router's
     * own path: another reading of {@code /x/%2e%2e/api/v1} would let a request pass the gate.
     */
    public static boolean holds(RoutingContext request) {
        return holds(PlainPath.of(request));
    }

    /** Below the interface, where only keys count. */
    public static boolean holds(String path) {
        return path != null && (path.equals(ROOT) || path.startsWith(ROOT + "/"));
    }
}
