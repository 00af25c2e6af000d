package line12345.ticketing.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** How a telephone number is proven. */
@ConfigMapping(prefix = "line12345.phone-code")
public interface IdentityProofConfig {
    /** How long a code counts. Raising it gives whoever finds the telephone more time. */
    @WithDefault("5m")
    @DurationMin(seconds = 30)
    Duration counts();

    /** The least time from one code to the next. Lowering it costs messages. */
    @WithDefault("60s")
    @DurationMin(seconds = 1)
    Duration apart();

    /** Codes sent to one number within an hour; raising it lets strangers disturb it more often. */
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int perHour();

    /**
     * Codes sent to one number within 24 hours; raising it lets strangers disturb it more often. At
     * least {@link #perHour()}.
     */
    @WithDefault("15")
    @Min(1)
    @Max(1000)
    int perDay();

    /** Wrong codes after which the right one counts no more, either. */
    @WithDefault("5")
    @Min(1)
    @Max(20)
    int wrong();
}
