package line12345.hotline.api.key;

import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import line12345.ticketing.key.KeyHolder;

/** The key of this request. */
@RequestScoped
public class CallerKey {
    @Inject SecurityIdentity identity;

    /** Null for somebody without a key. */
    public KeyHolder get() {
        return identity.getAttribute(KeyIdentities.HOLDER);
    }
}
