package line12345.channels.sms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over a body as it is on the wire, in hexadecimal; both sides sign alike. */
public final class Signature {
    /** The header that carries it. */
    public static final String HEADER = "X-Signature";

    private Signature() {}

    public static String of(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the same time whatever is given. */
    public static boolean right(String secret, byte[] body, String given) {
        return given != null
                && MessageDigest.isEqual(
                        of(secret, body).getBytes(StandardCharsets.US_ASCII),
                        given.strip().getBytes(StandardCharsets.UTF_8));
    }
}
