package line12345.ticketing.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** How notices are delivered. */
@ConfigMapping(prefix = "line12345.notices")
public interface NoticeConfig {
    /** False keeps this node from delivering; others go on. */
    @WithDefault("true")
    boolean worker();

    /** Longest sleep between two looks: how late a notice written by another node may be seen. */
    @WithDefault("2s")
    @DurationMin(millis = 50)
    Duration look();

    /** A courier that has not come back after this is taken for dead and the notice tried again. */
    @WithDefault("5m")
    @DurationMin(seconds = 1)
    Duration lease();

    /** After so many failed tries it is given up. */
    @WithDefault("8")
    @Min(1)
    int tries();

    /**
     * After so many failed tries of one way the citizen is told by the next way, where there is
     * one. Raising it waits longer for a way that is away.
     */
    @WithDefault("3")
    @Min(1)
    int triesOfAWay();

    /** From the first failed try to the second; each further rest is four times as long. */
    @WithDefault("15s")
    @DurationMin(millis = 1)
    Duration firstRest();

    /** No rest is longer. */
    @WithDefault("2h")
    @DurationMin(millis = 1)
    Duration longestRest();

    /** Older than this nobody is disturbed with it any more; it stays to be read. */
    @WithDefault("3d")
    @DurationMin(minutes = 1)
    Duration fresh();
}
