package line12345.ticketing.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The secret of a key: {@code l5_} and 256 random bits. So much chance needs no slow hash, and a
 * hash is looked up, never compared sign by sign.
 */
public final class KeySecret {
    private static final Pattern SHAPE = Pattern.compile("l5_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SHOWN = 8;

    private KeySecret() {}

    static String make() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return "l5_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** False for what cannot be one: nobody asks the database for it. */
    public static boolean looksLikeOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    static String start(String secret) {
        return secret.substring(0, SHOWN);
    }

    static String hash(String secret) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
