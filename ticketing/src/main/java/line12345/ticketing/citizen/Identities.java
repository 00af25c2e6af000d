package line12345.ticketing.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what identifies a person: AES-256-GCM to keep, HMAC-SHA-256 to find again.
 *
 * <p>A sealed text is {@code keyId:base64(iv + cipher text + tag)}.
 */
@ApplicationScoped
public class Identities {
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecretKeySpec searchKey;
    private final String keyId;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Identities(IdentityConfig config) {
        keyId = config.keyId();
        key = new SecretKeySpec(bytes(config.key(), "line12345.identity.key"), "AES");
        searchKey =
                new SecretKeySpec(
                        bytes(config.searchKey(), "line12345.identity.search-key"), "HmacSHA256");
    }

    private static byte[] bytes(String base64, String name) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != 32) {
            throw new IllegalArgumentException(name + " must be 32 bytes in base64");
        }
        return bytes;
    }

    public String seal(String plain) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, iv));
            byte[] sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] whole =
                    ByteBuffer.allocate(iv.length + sealed.length).put(iv).put(sealed).array();
            return keyId + ":" + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text; only for those whose role needs it, after the look has been noted. */
    public String open(String sealed) {
        int colon = sealed.indexOf(':');
        if (!sealed.substring(0, colon).equals(keyId)) {
            throw new IllegalStateException(
                    "sealed with another key: " + sealed.substring(0, colon));
        }
        byte[] whole = Base64.getDecoder().decode(sealed.substring(colon + 1));
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, whole, 0, IV_BYTES));
            byte[] plain = cipher.doFinal(whole, IV_BYTES, whole.length - IV_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed identity does not open", e);
        }
    }

    /** The same text gives the same hash; without the key nobody can try numbers out. */
    public String hash(String plain) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(searchKey);
            return HexFormat.of().formatHex(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
