package line12345.hotline.api;

/** Words that stand in an answer only when there are any. */
public final class Said {
    private Said() {}

    /** Null for none, so that the field is left out. */
    public static String orNull(String words) {
        return words == null || words.isEmpty() ? null : words;
    }
}
