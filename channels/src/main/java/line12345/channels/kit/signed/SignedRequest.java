package line12345.channels.kit.signed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the sender signs: method, path with its query, time, number used once and the hash of the
 * body, a line each.
 *
 * @param method upper case
 * @param path as it was sent, from the first stroke, with the query if there is one
 * @param timestamp seconds since 1970, as sent
 * @param nonce as sent
 */
public record SignedRequest(
        String method, String path, String timestamp, String nonce, byte[] body) {
    /** Lower case hexadecimal HMAC-SHA256 with the signs of the secret. */
    public String signature(String secret) {
        String lines =
                String.join("\n", method, path, timestamp, nonce, HexFormat.of().formatHex(hash()));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes as long whatever was sent. */
    boolean signedBy(String secret, String signature) {
        return MessageDigest.isEqual(
                signature(secret).getBytes(StandardCharsets.US_ASCII),
                signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether its time is at most {@code tolerance} from ours, to either side. */
    boolean inTime(Instant now, Duration tolerance) {
        if (!timestamp.matches("\\d{1,11}")) {
            return false;
        }
        long apart = Math.abs(now.getEpochSecond() - Long.parseLong(timestamp));
        return apart <= tolerance.toSeconds();
    }

    private byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
