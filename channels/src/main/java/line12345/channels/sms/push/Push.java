package line12345.channels.sms.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.sms.Signature;
import line12345.channels.sms.SmsConfig;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what claims to come from the operator: whole, signed, and of the agreed shape. */
@ApplicationScoped
class Push {
    /** Entries of one push. */
    static final int MOST = 500;

    private static final int MOST_BYTES = 256 * 1024;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    @Inject SmsConfig config;
    @Inject ObjectMapper json;

    /**
     * @param signature of the body as it is on the wire
     * @throws WrongSignature when it is not the operator's, or there is no operator
     * @throws TooLargePush before all of it was read
     */
    <T> T read(InputStream body, String signature, Class<T> shape) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLargePush();
        }
        String secret = config.secret().orElse("");
        if (secret.isBlank() || !Signature.right(secret, bytes, signature)) {
            throw new WrongSignature();
        }
        try {
            T read = json.readValue(bytes, shape);
            check(read != null);
            return read;
        } catch (JsonProcessingException e) {
            throw new WrongPush();
        }
    }

    /** Both sides may talk to several: what is meant for another city is not for us. */
    void checkAccount(String account) {
        check(account != null && account.equals(config.account().orElse(null)));
    }

    static void checkEntries(List<?> entries) {
        check(entries != null);
        if (entries.size() > MOST) {
            throw new TooLargePush();
        }
    }

    static void checkId(String id) {
        check(id != null && ID.matcher(id).matches());
    }

    static void check(boolean right) {
        if (!right) {
            throw new WrongPush();
        }
    }
}
