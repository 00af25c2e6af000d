package line12345.ticketing.ticket;

import line12345.ticketing.refusal.Refusal;

/** Words as they go into a ticket: not empty, not endless, nothing a database cannot keep. */
public final class TicketText {
    /** Longest text, in characters as people count them; three pages of print. */
    public static final int LONGEST = 5_000;

    /** Signs that make the words behind them read in another order than they are stored. */
    private static final String TURNS_AROUND =
            "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private TicketText() {}

    private static boolean invisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /**
     * @param name what the text is called on the screen, for the sentence
     * @throws WrongText when it is empty, too long or has control characters in it
     */
    public static String of(String name, String words) {
        return of(name, words, LONGEST);
    }

    /** As {@link #of(String, String)} with a limit of its own. */
    public static String of(String name, String words, int longest) {
        String text = optional(name, words, longest);
        if (text.isEmpty()) {
            throw new WrongText("“" + name + "”不能为空，请填写后再提交。");
        }
        return text;
    }

    /** As {@link #of(String, String, int)}, but may be empty or null. */
    public static String optional(String name, String words, int longest) {
        String text = words == null ? "" : words.replace("\r\n", "\n").strip();
        if (text.codePoints().allMatch(TicketText::invisible)) {
            text = "";
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new WrongText(
                    "“" + name + "”最多 " + longest + " 个字，现在是 " + length + " 个字，请精简或改用附件。");
        }
        boolean control =
                text.codePoints()
                        .anyMatch(
                                c ->
                                        TURNS_AROUND.indexOf(c) >= 0
                                                || Character.isISOControl(c)
                                                        && c != '\n'
                                                        && c != '\t');
        if (control) {
            throw new WrongText("“" + name + "”中含有无法显示的控制字符，请删除后再提交。");
        }
        return text;
    }

    /** As much of it, unchecked, as a text may have; null stays null. For whoever only reads it. */
    public static String beginning(String words) {
        return words == null || words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    /** A text that cannot be taken. */
    public static class WrongText extends Refusal {
        public WrongText(String sentence) {
            super("wrong-text", 422, sentence);
        }
    }
}
