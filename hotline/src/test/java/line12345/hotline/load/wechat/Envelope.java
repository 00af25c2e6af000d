package line12345.hotline.load.wechat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What WeChat's server puts around a message, written from its documentation and not with the
 * library that the house uses: SHA-1 over the sorted parts, AES-256-CBC with blocks of 32.
 */
final class Envelope {
    private static final int BLOCK = 32;
    private static final Pattern SEALED = Pattern.compile("<Encrypt><!\\[CDATA\\[(.*?)]]>");
    private static final Pattern CONTENT =
            Pattern.compile("<Content><!\\[CDATA\\[(.*)]]></Content>", Pattern.DOTALL);

    private final String appId;
    private final String token;
    private final byte[] key;
    private final boolean safe;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param aesKey EncodingAESKey, 43 signs
     * @param safe whether bodies are encrypted
     */
    Envelope(String appId, String token, String aesKey, boolean safe) {
        this.appId = appId;
        this.token = token;
        this.key = Base64.getDecoder().decode(aesKey + "=");
        this.safe = safe;
    }

    /**
     * One request as it goes over the wire.
     *
     * @param query of the address, without the question mark
     */
    record Letter(String query, byte[] body) {}

    /**
     * @param second when WeChat sends it, since 1970
     */
    Letter around(String xml, long second) {
        return safe ? sealed(xml, second, token, appId) : plain(xml, second, token);
    }

    /** Signed with another token, as by somebody who only knows the address. */
    Letter withWrongSignature(String xml, long second) {
        return safe ? sealed(xml, second, "guessed", appId) : plain(xml, second, "guessed");
    }

    /** What was right an hour ago: somebody overheard it. */
    Letter overheard(String xml, long second) {
        return around(xml, second - 3_600);
    }

    /** A plain body with a right plain signature; only in plain mode it is to be taken. */
    Letter plain(String xml, long second) {
        return plain(xml, second, token);
    }

    /** A message of another account that has the same key. */
    Letter ofAnotherAccount(String xml, long second) {
        return sealed(xml, second, token, "wx0000000000000000");
    }

    boolean safe() {
        return safe;
    }

    private Letter plain(String xml, long second, String signedWith) {
        String nonce = nonce();
        return new Letter(query(second, nonce, signedWith), xml.getBytes(StandardCharsets.UTF_8));
    }

    private Letter sealed(String xml, long second, String signedWith, String account) {
        String nonce = nonce();
        String sealed = encrypt(xml, account);
        String body =
                "<xml><ToUserName><![CDATA[gh_load]]></ToUserName><Encrypt><![CDATA["
                        + sealed
                        + "]]></Encrypt></xml>";
        String query =
                query(second, nonce, signedWith)
                        + "&encrypt_type=aes&msg_signature="
                        + signature(signedWith, String.valueOf(second), nonce, sealed);
        return new Letter(query, body.getBytes(StandardCharsets.UTF_8));
    }

    private String query(long second, String nonce, String signedWith) {
        return "signature="
                + signature(signedWith, String.valueOf(second), nonce)
                + "&timestamp="
                + second
                + "&nonce="
                + nonce;
    }

    private String nonce() {
        return String.valueOf(100_000_000L + random.nextInt(900_000_000));
    }

    static String signature(String... parts) {
        String[] sorted = parts.clone();
        Arrays.sort(sorted);
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-1")
                                    .digest(
                                            String.join("", sorted)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String encrypt(String xml, String account) {
        byte[] words = xml.getBytes(StandardCharsets.UTF_8);
        byte[] id = account.getBytes(StandardCharsets.UTF_8);
        int length = 16 + 4 + words.length + id.length;
        int padding = BLOCK - length % BLOCK;
        ByteBuffer plain = ByteBuffer.allocate(length + padding);
        byte[] head = new byte[16];
        random.nextBytes(head);
        plain.put(head).putInt(words.length).put(words).put(id);
        while (plain.hasRemaining()) {
            plain.put((byte) padding);
        }
        return Base64.getEncoder().encodeToString(crypt(Cipher.ENCRYPT_MODE, plain.array()));
    }

    /**
     * What WeChat shows the citizen.
     *
     * @return empty when nothing is shown
     * @throws IllegalArgumentException when it is neither {@code success} nor an answer of the mode
     */
    String shown(String body) {
        if (body.equals("success")) {
            return "";
        }
        Matcher sealed = SEALED.matcher(body);
        if (sealed.find() != safe) {
            throw new IllegalArgumentException("an answer of the other mode");
        }
        Matcher content = CONTENT.matcher(safe ? decrypt(sealed.group(1)) : body);
        if (!content.find()) {
            throw new IllegalArgumentException("no answer");
        }
        return content.group(1);
    }

    private String decrypt(String sealed) {
        byte[] plain = crypt(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(sealed));
        int length = ByteBuffer.wrap(plain, 16, 4).getInt();
        int end = plain.length - plain[plain.length - 1];
        String account = new String(plain, 20 + length, end - 20 - length, StandardCharsets.UTF_8);
        if (!account.equals(appId)) {
            throw new IllegalArgumentException("an answer of another account");
        }
        return new String(plain, 20, length, StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(key, "AES"),
                    new IvParameterSpec(Arrays.copyOf(key, 16)));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("does not open", e);
        }
    }
}
