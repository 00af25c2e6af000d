package line12345.hotline.api.once;

import jakarta.enterprise.context.RequestScoped;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of what was sent, to know the same request again. */
@RequestScoped
public class BodyPrint {
    private String body = "";

    public void of(byte[] bytes) {
        body = hash(bytes);
    }

    /**
     * @param head all of the request that is not its body
     */
    String with(String head) {
        return hash((head + "\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
