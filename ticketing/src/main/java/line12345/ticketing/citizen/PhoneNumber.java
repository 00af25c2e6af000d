package line12345.ticketing.citizen;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A telephone number in one shape: digits only, without +86, with the area code's 0.
 *
 * <p>Mobile numbers have eleven digits and start with 1; fixed lines have an area code of three or
 * four digits and seven or eight more; short service numbers have three to six digits.
 */
public record PhoneNumber(String digits) {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    /** No area begins with 00: that is the way abroad. */
    private static final Pattern FIXED = Pattern.compile("0[1-9]\\d{1,2}[2-9]\\d{6,7}");

    private static final Pattern SHORT = Pattern.compile("[19]\\d{2,5}");

    /**
     * @param written as a person writes it: full-width digits, spaces, hyphens, +86
     * @throws WrongPhoneNumber when it is no telephone number of this country
     */
    public static PhoneNumber parse(String written) {
        String text = Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFKC);
        String digits = text.replaceAll("[\\s\\-()]", "").replaceFirst("^(\\+86|0086)", "");
        if (MOBILE.matcher(digits).matches()
                || FIXED.matcher(digits).matches()
                || SHORT.matcher(digits).matches()) {
            return new PhoneNumber(digits);
        }
        throw new WrongPhoneNumber();
    }

    /** A mobile or a fixed line: not an emergency line, a hotline or another short number. */
    public static boolean ofSubscriber(String digits) {
        return MOBILE.matcher(digits).matches() || FIXED.matcher(digits).matches();
    }

    /** Messages arrive there. */
    public static boolean ofMobile(String digits) {
        return MOBILE.matcher(digits).matches();
    }

    /** {@code 138****5678}: enough to recognise one's own, too little to dial. */
    public String masked() {
        int shown = digits.length() >= 10 ? 4 : Math.min(2, digits.length() / 3);
        int head = digits.length() >= 10 ? 3 : Math.min(1, digits.length() / 3);
        return digits.substring(0, head)
                + "*".repeat(digits.length() - head - shown)
                + digits.substring(digits.length() - shown);
    }
}
