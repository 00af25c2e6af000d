package line12345.ticketing.carmoving;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** How often owners may be disturbed. */
@ConfigMapping(prefix = "line12345.car-moving")
public interface CarMovingConfig {
    /** Wishes of one telephone in a day. Raising it lets one person disturb more strangers. */
    @WithDefault("3")
    @Min(1)
    @Max(100)
    int perDay();

    /** The least time between two wishes for one plate. Lowering it disturbs owners more often. */
    @WithDefault("10m")
    @DurationMin(seconds = 1)
    Duration plateRest();

    /**
     * An owner told within this time is not told again: the next wish becomes a ticket. Raising it
     * gives more work to people and less to owners.
     */
    @WithDefault("2h")
    @DurationMin(seconds = 1)
    Duration toldEnough();
}
