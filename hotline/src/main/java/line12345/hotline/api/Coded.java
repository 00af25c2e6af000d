package line12345.hotline.api;

import java.util.function.Function;

/**
 * A choice as it goes outside.
 *
 * @param code stable, for programs
 * @param label Simplified Chinese, for people
 */
public record Coded<E extends Enum<E>>(E code, String label) {
    /** Null for null. */
    public static <E extends Enum<E>> Coded<E> of(E code, Function<E, String> chinese) {
        return code == null ? null : new Coded<>(code, chinese.apply(code));
    }
}
