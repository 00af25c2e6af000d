package line12345.hotline.outbound.line;

import java.util.regex.Pattern;

/**
 * A number that a hotline may show as its own 外显号码: its five digits with an extension, a short
 * number of the province (96…), a fixed line with its area code. Never an emergency number, a
 * bank's or a carrier's (95…, 10…, 400…), nor a mobile: citizens would trust or distrust the wrong
 * one.
 */
final class ShownNumber {
    private static final Pattern OWN =
            Pattern.compile("12[3-9]\\d{2}\\d{0,3}|96\\d{3,4}|0(10|2\\d|[3-9]\\d{2})[2-8]\\d{6,7}");

    private ShownNumber() {}

    static boolean fits(String digits) {
        return OWN.matcher(digits).matches();
    }
}
