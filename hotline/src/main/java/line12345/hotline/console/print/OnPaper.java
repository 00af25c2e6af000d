package line12345.hotline.console.print;

/**
 * Fits a text into the box of a form: what does not fit is left out, and the paper says where the
 * whole text is. Counted in columns of half a Chinese character, as a fixed box of print has them.
 */
final class OnPaper {
    static final String REST = "……（全文见系统）";

    private OnPaper() {}

    /**
     * @param text null counts as nothing
     * @param lines the box has
     * @param width of a line, in Chinese characters
     * @return the text, or as much of its beginning as fits with {@link #REST} behind it
     */
    static String fit(String text, int lines, int width) {
        String words = text == null ? "" : text.strip();
        if (used(words, width) <= lines) {
            return words;
        }
        int low = 0;
        int high = words.codePointCount(0, words.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (used(begin(words, middle) + REST, width) <= lines) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return begin(words, low).stripTrailing() + REST;
    }

    private static String begin(String words, int codePoints) {
        return words.substring(0, words.offsetByCodePoints(0, codePoints));
    }

    /** How many lines the words take when each is filled to its end. */
    private static int used(String words, int width) {
        int lines = 1;
        int columns = 0;
        for (int c : words.codePoints().toArray()) {
            if (c == '\n') {
                lines++;
                columns = 0;
                continue;
            }
            int wide = wide(c);
            if (columns + wide > width * 2) {
                lines++;
                columns = 0;
            }
            columns += wide;
        }
        return lines;
    }

    /** A letter or figure takes a little more than half: a whole is assumed for what is unknown. */
    private static int wide(int codePoint) {
        return codePoint < 0x80 && !Character.isUpperCase(codePoint) ? 1 : 2;
    }
}
