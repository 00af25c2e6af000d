package line12345.hotline.api;

/** Where the interface lives. */
public final class ApiPath {
    public static final String ROOT = "/api/v1";

    private ApiPath() {}

    /** Below the interface, where only keys count. */
    public static boolean holds(String path) {
        return path != null && (path.equals(ROOT) || path.startsWith(ROOT + "/"));
    }
}
