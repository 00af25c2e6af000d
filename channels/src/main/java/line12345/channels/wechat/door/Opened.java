package line12345.channels.wechat.door;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What WeChat encrypted 消息解密: 16 random bytes, the length in 4, the words, the AppID. Opened here
 * and not by the library, because that one drops the AppID without looking at it, and a message for
 * another account with the same key would be taken for ours.
 */
record Opened(String words, String appId) {
    private static final int RANDOM = 16;
    private static final int LENGTH = 4;
    private static final int BLOCK = 32;

    /**
     * @param sealed base64
     * @param aesKey EncodingAESKey, 43 signs
     * @throws WrongSeal when it does not open
     */
    static Opened of(String sealed, String aesKey) throws WrongSeal {
        try {
            byte[] key = Base64.getDecoder().decode(aesKey + "=");
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new IvParameterSpec(Arrays.copyOf(key, 16)));
            return read(cipher.doFinal(Base64.getDecoder().decode(sealed)));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new WrongSeal("it does not open with our key");
        }
    }

    private static Opened read(byte[] plain) throws WrongSeal {
        int padding = plain.length == 0 ? 0 : plain[plain.length - 1];
        int end = plain.length - padding;
        int begin = RANDOM + LENGTH;
        if (padding < 1 || padding > BLOCK || end < begin) {
            throw new WrongSeal("it does not open with our key");
        }
        int length = ByteBuffer.wrap(plain, RANDOM, LENGTH).getInt();
        if (length < 0 || length > end - begin) {
            throw new WrongSeal("it does not open with our key");
        }
        int after = begin + length;
        return new Opened(
                new String(plain, begin, length, StandardCharsets.UTF_8),
                new String(plain, after, end - after, StandardCharsets.UTF_8));
    }
}
