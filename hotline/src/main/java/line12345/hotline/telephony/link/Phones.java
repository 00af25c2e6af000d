package line12345.hotline.telephony.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of telephones: {@code 1001} here is {@code PJSIP/1001} in the exchange. */
public final class Phones {
    private static final Pattern NAME = Pattern.compile("PJSIP/([^-/@]+)(-[0-9a-f]+)?");

    private Phones() {}

    public static String of(String extension) {
        return "PJSIP/" + extension;
    }

    /** Of a member's interface or of a channel, such as {@code PJSIP/1001-0000002a}. */
    public static Optional<String> extension(String name) {
        Matcher matcher = NAME.matcher(name == null ? "" : name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
