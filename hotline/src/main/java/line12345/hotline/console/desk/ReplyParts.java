package line12345.hotline.console.desk;

/**
 * What the citizen reads, in its two parts: what was done, and what it stands on. They are one text
 * in the house, the basis in a paragraph of its own at the end.
 *
 * @param result 处理结果
 * @param basis 依据, empty when none is named
 */
public record ReplyParts(String result, String basis) {
    private static final String BETWEEN = "\n\n依据：";

    /** Takes a text that was written before apart again. */
    static ReplyParts of(String written) {
        String text = written == null ? "" : written;
        int at = text.lastIndexOf(BETWEEN);
        return at < 0
                ? new ReplyParts(text, "")
                : new ReplyParts(text.substring(0, at), text.substring(at + BETWEEN.length()));
    }

    /** One text; without a result there is nothing to give a basis for. */
    String together() {
        boolean plain = basis == null || basis.isBlank() || result == null || result.isBlank();
        return plain ? result : result.strip() + BETWEEN + basis.strip();
    }
}
