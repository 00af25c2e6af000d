package line12345.channels.intake;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.response.Response;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A medium's own program, written from docs/open.md and not from ours.
 *
 * @param at the time it signs with
 */
record AMedium(long key, String secret, Instant at) {
    static final String MESSAGES = "/open/v1/messages";

    Response send(Map<String, ?> message) {
        return post(MESSAGES, json(message));
    }

    Response post(String path, byte[] body) {
        String nonce = UUID.randomUUID().toString();
        return sent("POST", path, body, nonce, signature("POST", path, nonce, body));
    }

    Response get(String path) {
        String nonce = UUID.randomUUID().toString();
        return sent("GET", path, new byte[0], nonce, signature("GET", path, nonce, new byte[0]));
    }

    /** As it is, right or wrong. */
    Response sent(String method, String path, byte[] body, String nonce, String signature) {
        var request =
                given().urlEncodingEnabled(false)
                        .header("L5-Key", key)
                        .header("L5-Timestamp", at.getEpochSecond())
                        .header("L5-Nonce", nonce)
                        .header("L5-Signature", signature);
        return method.equals("GET")
                ? request.get(path)
                : request.contentType("application/json").body(body).request(method, path);
    }

    String signature(String method, String path, String nonce, byte[] body) {
        try {
            String hash =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            String lines =
                    method + "\n" + path + "\n" + at.getEpochSecond() + "\n" + nonce + "\n" + hash;
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] json(Object message) {
        try {
            return new ObjectMapper().writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
