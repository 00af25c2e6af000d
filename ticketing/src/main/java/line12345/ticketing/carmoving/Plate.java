package line12345.ticketing.carmoving;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number plate 车牌号 in one shape: {@code 湘A12345}, of a new-energy car {@code 湘AD12345}. By GA
 * 36-2018: the province's sign, a letter, five or six signs; no I and no O.
 */
public record Plate(String text) {
    private static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
    private static final String SIGN = "[A-HJ-NP-Z0-9]";
    private static final String LETTER = "[A-HJ-NP-Z]";

    /** The last one may say what it is for. */
    private static final Pattern FUEL =
            Pattern.compile(PROVINCE + LETTER + SIGN + "{4}(" + SIGN + "|[挂学警港澳])");

    /** Small ones carry the letter first, large ones last. */
    private static final Pattern NEW_ENERGY =
            Pattern.compile(
                    PROVINCE + LETTER + "(" + LETTER + SIGN + "\\d{4}|\\d{5}" + LETTER + ")");

    /**
     * @param written as a person writes it: small letters, full width, spaces, a dot in the middle
     * @throws WrongPlate when it is none
     */
    public static Plate parse(String written) {
        String text =
                Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFKC)
                        .replaceAll("[\\s·•.\\-]", "")
                        .toUpperCase(Locale.ROOT);
        if (FUEL.matcher(text).matches() || NEW_ENERGY.matcher(text).matches()) {
            return new Plate(text);
        }
        throw new WrongPlate();
    }

    /** {@code 湘A·12345}. */
    public String spoken() {
        return text.substring(0, 2) + "·" + text.substring(2);
    }

    /** Never by chance into a log. */
    @Override
    public String toString() {
        return "Plate";
    }
}
