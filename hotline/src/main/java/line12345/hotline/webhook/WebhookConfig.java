package line12345.hotline.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Min;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How other systems are told. */
@ConfigMapping(prefix = "line12345.webhook")
public interface WebhookConfig {
    /** Rest after the first failed try; each further one is four times as long. */
    @WithDefault("10s")
    Duration firstWait();

    /** Bound of each rest. */
    @WithDefault("1h")
    Duration longestWait();

    /** After so many failed tries in a row the subscription is paused and its owner is told. */
    @WithDefault("12")
    @Min(1)
    int tries();

    /** A receiver has to answer within this. */
    @WithDefault("10s")
    Duration timeout();

    /**
     * Hosts inside the office's own network that may be told all the same, by name; nothing else
     * private is.
     */
    Optional<Set<String>> privateHosts();
}
