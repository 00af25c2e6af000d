package line12345.hotline.console;

/**
 * One of a few values to choose from on a form.
 *
 * @param key the digit that chooses it, or empty
 */
public record Choice(String value, String label, String key) {
    /** The constant of that name, or null: the use case says what is wrong. */
    static <E extends Enum<E>> E named(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
