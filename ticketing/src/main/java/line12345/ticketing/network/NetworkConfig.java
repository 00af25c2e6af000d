package line12345.ticketing.network;

import io.smallrye.config.ConfigMapping;

import java.util.Optional;
import java.util.Set;

/** Where partners and media may be called. */
@ConfigMapping(prefix = "line12345.network")
public interface NetworkConfig {
    /**
     * Hosts of the government network that may be called although their address is private, by
     * name; nothing else private is. Each one more is one more machine that a typed address
     * reaches.
     */
    Optional<Set<String>> privateHosts();
}
