package line12345.hotline.api.key;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody shows a key. */
class KeyRequest extends BaseAuthenticationRequest {
    private final String secret;

    KeyRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
