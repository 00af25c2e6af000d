package line12345.ticketing.search.typed;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number inside what was typed, however it is written: full width, in groups, with
 * invisible signs, beside a word or a comma.
 *
 * @param digits without the country's; empty when there is none
 * @param rest the other words, in one line
 */
record TypedPhone(String digits, String rest) {
    /** What people write between two digits; invisible signs among it. */
    private static final String GAP = "[\\s\\p{P}\\p{S}\\p{Cf}\\p{Cc}]{0,3}";

    private static final String MOBILE =
            "(?<!\\d)(?:(?:\\+|00)?"
                    + GAP
                    + "86"
                    + GAP
                    + ")?1"
                    + GAP
                    + "[3-9](?:"
                    + GAP
                    + "\\d){9}(?!\\d)";

    /** With its area code; the end of a ticket's number is said to be one by # or 尾号. */
    private static final String FIXED =
            "(?<![\\d#])(?<!尾号)(?:(?:\\+|00)?"
                    + GAP
                    + "86"
                    + GAP
                    + ")?0(?:"
                    + GAP
                    + "\\d){2,3}"
                    + GAP
                    + "[2-9](?:"
                    + GAP
                    + "\\d){6,7}(?!\\d)";

    private static final Pattern ANY = Pattern.compile(MOBILE + "|" + FIXED);

    /** Says that a number follows and is no word to be looked for. */
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:联系|来电|手机|电话|主叫|座机|固话|号码|手机号|(?<![a-z])(?:tel|phone|mobile))+[号为是]?[\\s\\p{P}]*$",
                    Pattern.CASE_INSENSITIVE);

    /** Takes the first number as the caller's; no other one stays among the words. */
    static TypedPhone in(String line) {
        String text = even(line);
        Matcher number = ANY.matcher(text);
        if (!number.find()) {
            return new TypedPhone("", text);
        }
        String digits = number.group().replaceAll("\\D", "").replaceFirst("^(?:00)?86(?=[01])", "");
        StringBuilder rest = new StringBuilder();
        int from = 0;
        do {
            rest.append(SAID.matcher(text.substring(from, number.start())).replaceFirst(""));
            rest.append(' ');
            from = number.end();
        } while (number.find());
        rest.append(text.substring(from));
        String words = rest.toString().strip();
        boolean any = words.codePoints().anyMatch(Character::isLetterOrDigit);
        return new TypedPhone(digits, any ? words : "");
    }

    static boolean isIn(String line) {
        return ANY.matcher(even(line)).find();
    }

    /** Half width, and digits of any script as those of ours. */
    private static String even(String line) {
        String text = Normalizer.normalize(line == null ? "" : line, Normalizer.Form.NFKC);
        StringBuilder even = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(even::appendCodePoint);
        return even.toString();
    }
}
