package line12345.hotline.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Passwords of telephones, made from one secret in the same way as the exchange makes them. */
@ApplicationScoped
class PhoneAccounts {
    private static final int PASSWORD_LENGTH = 32;

    @Inject PhoneConfig config;

    /** Empty when no secret is configured. */
    Optional<PhoneAccount> of(String user) {
        return config.secret().map(secret -> new PhoneAccount(user, password(secret, user)));
    }

    static String password(String secret, String user) {
        byte[] text = (secret + ":" + user).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256(text)).substring(0, PASSWORD_LENGTH);
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
