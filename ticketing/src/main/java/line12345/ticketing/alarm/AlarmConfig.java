package line12345.ticketing.alarm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** How what is due is taken. */
@ConfigMapping(prefix = "line12345.alarms")
public interface AlarmConfig {
    /** False keeps this node from taking what is due; others go on. */
    @WithDefault("true")
    boolean worker();

    /** Longest sleep between two looks: how late an alarm set by another node may be seen. */
    @WithDefault("1s")
    @DurationMin(millis = 50)
    Duration look();

    /** Alarms read at once; more saves reads after a long sleep and keeps others waiting longer. */
    @WithDefault("200")
    @Min(1)
    @Max(5000)
    int page();

    /** After so many failed tries an alarm is parked and waits for a person. */
    @WithDefault("8")
    @Min(1)
    int tries();

    /** From the first failed try to the second; each further rest is four times as long. */
    @WithDefault("5s")
    @DurationMin(millis = 1)
    Duration firstRest();

    /** No rest is longer. */
    @WithDefault("1h")
    @DurationMin(millis = 1)
    Duration longestRest();
}
