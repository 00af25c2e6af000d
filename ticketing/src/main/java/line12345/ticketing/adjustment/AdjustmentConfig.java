package line12345.ticketing.adjustment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** How proposed and confirmed adjustments are worked on. */
@ConfigMapping(prefix = "line12345.adjustments")
public interface AdjustmentConfig {
    /** False keeps this node from working on them; others go on. */
    @WithDefault("true")
    boolean worker();

    /** Longest sleep between two looks: how late work left by another node is taken up. */
    @WithDefault("1s")
    @DurationMin(millis = 50)
    Duration look();
}
