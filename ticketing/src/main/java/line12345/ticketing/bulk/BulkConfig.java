package line12345.ticketing.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** How many at once, and who does them. */
@ConfigMapping(prefix = "line12345.bulk")
public interface BulkConfig {
    /** Most rows of one job; more takes longer than a person waits and is better marked anew. */
    @WithDefault("500")
    @Min(1)
    @Max(2000)
    int most();

    /** False keeps this node from working; others go on. */
    @WithDefault("true")
    boolean worker();

    /** Longest sleep between two looks: how late a job begun on another node may be seen. */
    @WithDefault("2s")
    @DurationMin(millis = 50)
    Duration look();
}
