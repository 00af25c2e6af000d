package line12345.hotline.api.once;

/** Headers of writes. */
public final class OnceHeaders {
    public static final String KEY = "Idempotency-Key";
    static final String AGAIN = "Idempotent-Replay";

    private OnceHeaders() {}
}
