package line12345.channels.kit.signed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Min;

import java.time.Duration;

/** What the open intake interface takes. Quotas are data: an administrator sets them by medium. */
@ConfigMapping(prefix = "line12345.intake")
public interface IntakeConfig {
    /**
     * How far a request's time may lie before or after ours. Raising it forgives wrong clocks and
     * keeps used numbers longer.
     */
    @WithDefault("PT5M")
    Duration tolerance();

    /**
     * Requests with a wrong signature from one network address within an hour before it must wait.
     * Raising it lets somebody who guesses keep this house busier.
     */
    @WithDefault("300")
    @Min(1)
    int forgedPerAddress();

    /**
     * Largest body in bytes: three pictures of 5 MB in base64 and the words. Raising it lets one
     * request take more memory; pictures are limited by themselves.
     */
    @WithDefault("22000000")
    @Min(1)
    int largestBody();

    /**
     * A medium has to take a notice within this. Longer, and a slow one holds the notices of the
     * others up longer.
     */
    @WithDefault("PT10S")
    Duration patience();
}
