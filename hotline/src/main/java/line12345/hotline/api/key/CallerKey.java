package line12345.hotline.api.key;

import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import line12345.ticketing.key.KeyHolder;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The key of this request. */
@RequestScoped
public class CallerKey {
    @Inject SecurityIdentity identity;

    /** Null for somebody without a key. */
    public KeyHolder get() {
        return identity.getAttribute(KeyIdentities.HOLDER);
    }

    /**
     * A short key for what a request makes: the same request by the same key makes the same.
     *
     * @param name of the request, its Idempotency-Key
     */
    public String own(String name) {
        return UUID.nameUUIDFromBytes((get().keyId() + " " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
