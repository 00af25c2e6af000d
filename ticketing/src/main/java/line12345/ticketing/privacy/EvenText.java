package line12345.ticketing.privacy;

/**
 * The same text written evenly, char for char, so that a place in it is the same place in the
 * original: full-width signs become half-width, letters become capitals, digits of any writing
 * ours.
 */
final class EvenText {
    private static final String CHINESE_DIGITS = "零〇○一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖";
    private static final String THEIR_DIGITS = "00011122233445566778899";

    /** Word joiner: a sign that is none. */
    private static final char NOTHING = '\u2060';

    private EvenText() {}

    static String of(String text) {
        StringBuilder even = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            int digit = Character.digit(text.codePointAt(at), 10);
            if (digit < 0) {
                even.append(even(one));
            } else {
                even.append((char) ('0' + digit));
                if (Character.isHighSurrogate(one)) {
                    even.append(NOTHING); // 𝟏 takes two chars.
                    at++;
                }
            }
        }
        return even.toString();
    }

    /** Also with 一三八 or ①③⑧ as 138; for numbers only, since 三 is a word and ① a list as well. */
    static String digits(String even) {
        StringBuilder digits = new StringBuilder(even.length());
        for (int at = 0; at < even.length(); at++) {
            digits.append(digit(even.charAt(at)));
        }
        return digits.toString();
    }

    private static char digit(char one) {
        int chinese = CHINESE_DIGITS.indexOf(one);
        if (chinese >= 0) {
            return THEIR_DIGITS.charAt(chinese);
        }
        int value = Character.getNumericValue(one); // ① ⑶ ❽ and ⁵; 10 for ⑩, less than 0 for ½
        boolean drawn = Character.getType(one) == Character.OTHER_NUMBER;
        return drawn && value >= 0 && value <= 9 ? (char) ('0' + value) : one;
    }

    private static char even(char one) {
        char half = one;
        if (one >= '\uff01' && one <= '\uff5e') {
            half = (char) (one - 0xfee0);
        } else if (Character.isSpaceChar(one)) {
            half = ' ';
        } else if ("‐‑‒–—―−ー".indexOf(one) >= 0) {
            half = '-';
        }
        return half >= 'a' && half <= 'z' ? (char) (half - 32) : half;
    }
}
