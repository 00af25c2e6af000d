package line12345.hotline.clamav;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;
import java.util.Optional;

/** Where the virus scanner listens. */
@ConfigMapping(prefix = "line12345.clamav")
public interface ClamavConfig {
    /**
     * {@code host:port} or {@code unix:/path/of/clamd.ctl}; nothing set: files are not scanned. The
     * daemon's {@code StreamMaxLength} must be above the largest file that is taken.
     */
    Optional<String> address();

    /** How long one file may take. Raising it lets a hanging scanner hold up the others longer. */
    @WithDefault("PT60S")
    @DurationMin(seconds = 1)
    Duration patience();
}
