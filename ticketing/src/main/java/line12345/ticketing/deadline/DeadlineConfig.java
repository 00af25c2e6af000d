package line12345.ticketing.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.LocalTime;

/** When the office closes: a deadline in days ends then. */
@ConfigMapping(prefix = "line12345.deadline")
public interface DeadlineConfig {
    /** Local time; later gives offices and citizens a longer last day. */
    @WithDefault("17:30")
    LocalTime closesAt();
}
