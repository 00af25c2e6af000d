package line12345.ticketing.sheet;

/**
 * One cell on its way out and in. A spreadsheet program runs what begins with an equals sign and
 * its like, so an apostrophe goes in front and is taken away again when the table comes back.
 */
final class SheetCell {
    /** With the full-width signs, which Excel in Chinese takes for formulas as well. */
    private static final String RUNS = "=+-@\t\r＝＋－＠";

    private static final char GUARD = '\'';

    private SheetCell() {}

    static String written(String value) {
        String safe = value;
        if (!value.isEmpty() && (runs(value.charAt(0)) || isGuarded(value))) {
            safe = GUARD + value;
        }
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    static String read(String raw) {
        String value = isGuarded(raw) ? raw.substring(1) : raw;
        return stripped(value);
    }

    private static boolean runs(char first) {
        return RUNS.indexOf(first) >= 0;
    }

    private static boolean isGuarded(String value) {
        int signs = 0;
        while (signs < value.length() && value.charAt(signs) == GUARD) {
            signs++;
        }
        return signs > 0 && signs < value.length() && runs(value.charAt(signs));
    }

    /** Also of the spaces that Excel and web pages bring along: full-width, no-break, marks. */
    private static String stripped(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && blank(value.charAt(from))) {
            from++;
        }
        while (to > from && blank(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }
}
