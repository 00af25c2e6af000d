package line12345.ticketing.privacy;

/**
 * The same text written evenly, char for char, so that a place in it is the same place in the
 * original: full-width signs become half-width, letters become capitals.
 */
final class EvenText {
    private static final String CHINESE_DIGITS = "零〇○一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖";
    private static final String THEIR_DIGITS = "00011122233445566778899";

    private EvenText() {}

    static String of(String text) {
        StringBuilder even = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            even.append(even(text.charAt(at)));
        }
        return even.toString();
    }

    /** Also with 一三八 as 138; for numbers only, since 三 is a word as well. */
    static String digits(String even) {
        StringBuilder digits = new StringBuilder(even.length());
        for (int at = 0; at < even.length(); at++) {
            int digit = CHINESE_DIGITS.indexOf(even.charAt(at));
            digits.append(digit < 0 ? even.charAt(at) : THEIR_DIGITS.charAt(digit));
        }
        return digits.toString();
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
