package line12345.ticketing.citizen;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Keys for citizens' names and numbers; they come from outside and are stored nowhere here. */
@ConfigMapping(prefix = "line12345.identity")
public interface IdentityConfig {
    /** AES-256 key, base64 of 32 bytes. Whoever loses it loses the names and numbers. */
    String key();

    /** HMAC-SHA-256 key for searching, base64 of 32 bytes. */
    String searchKey();

    /** Names the pair of keys; stored with each value so that keys can be changed. */
    @WithDefault("k1")
    String keyId();
}
