package line12345.channels.kit.signed;

import io.vertx.core.http.HttpServerRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.TooMany;
import line12345.ticketing.guess.Source;
import line12345.ticketing.key.IntakeKey;
import line12345.ticketing.key.IntakeKeys;
import line12345.ticketing.medium.CountRequest;
import line12345.ticketing.medium.QuotaLeft;
import line12345.ticketing.medium.SpendNonce;
import line12345.ticketing.medium.TakeTurn;
import line12345.ticketing.refusal.Refusal;

import java.time.Instant;
import java.util.UUID;

/**
 * Stands before an interface for other systems: signed by a key in force, in time, never before,
 * within the quota.
 */
@ApplicationScoped
public class Gate {
    static final String KEY = "L5-Key";
    static final String TIMESTAMP = "L5-Timestamp";
    static final String NONCE = "L5-Nonce";
    static final String SIGNATURE = "L5-Signature";

    @Inject IntakeConfig config;
    @Inject IntakeKeys keys;
    @Inject SpendNonce nonces;
    @Inject TakeTurn turns;
    @Inject CountRequest counts;
    @Inject HourlyLimit limit;

    /** Who came in, and what is left of the quota. */
    public record Admitted(IntakeKey key, QuotaLeft left) {}

    /**
     * @throws Refusal for whoever does not come in; it is written down where the key is known
     */
    public Admitted admit(HttpServerRequest request, byte[] body, Instant now) {
        String source = "forged from " + Source.of(request.remoteAddress().hostAddress());
        if (limit.full(source, config.forgedPerAddress(), now)) {
            throw new TooMany("签名错误的请求太多，请过一小时再试，并先核对密钥。");
        }
        IntakeKey key = signer(request, body, source, now);
        try {
            nonces.spend(key, header(request, NONCE), config.tolerance().multipliedBy(2), now);
            QuotaLeft left = turns.take(key, now);
            if (body.length > config.largestBody()) {
                throw new BodyTooLarge(config.largestBody());
            }
            return new Admitted(key, left);
        } catch (Refusal refusal) {
            counts.refused(key, refusal, now);
            throw refusal;
        }
    }

    private IntakeKey signer(HttpServerRequest request, byte[] body, String source, Instant now) {
        String number = header(request, KEY);
        SignedRequest signed =
                new SignedRequest(
                        request.method().name(),
                        request.uri(),
                        header(request, TIMESTAMP),
                        header(request, NONCE),
                        body);
        String signature = header(request, SIGNATURE);
        if (!number.matches("\\d{1,18}")
                || signature.isEmpty()
                || !signed.nonce().matches("[A-Za-z0-9_-]{16,64}")) {
            throw new NotSigned();
        }
        if (!signed.inTime(now, config.tolerance())) {
            throw new NotInTime(now.getEpochSecond());
        }
        return keys.numbered(Long.parseLong(number), now)
                .filter(one -> signed.signedBy(one.secret(), signature))
                .map(IntakeKeys.Signing::key)
                .orElseThrow(() -> forged(source, now));
    }

    /** Not written down: whoever forges must not be able to fill a table. */
    private Refusal forged(String source, Instant now) {
        limit.take(source, UUID.randomUUID().toString(), config.forgedPerAddress(), now);
        return new WrongSignature();
    }

    private static String header(HttpServerRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value.strip();
    }
}
