package line12345.hotline.api;

import java.util.Arrays;
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

    /**
     * @param label the word for people that a line was given
     * @throws java.util.NoSuchElementException when none of them is called so
     */
    public static <E extends Enum<E>> Coded<E> called(
            String label, E[] all, Function<E, String> chinese) {
        E code =
                Arrays.stream(all)
                        .filter(one -> chinese.apply(one).equals(label))
                        .findFirst()
                        .orElseThrow();
        return new Coded<>(code, label);
    }
}
