package line12345.channels.portal.puzzle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import java.time.Duration;

/** When a browser has to work before it may file or have a code sent. */
@ConfigMapping(prefix = "line12345.portal.puzzle")
public interface PuzzleConfig {
    /**
     * Requests and codes from one network address within an hour from which on each next one needs
     * work; 0 always. Raising it lets one flooder do more before it costs anything.
     */
    @WithDefault("30")
    @Min(0)
    int fromAddress();

    /**
     * Requests and codes on the whole portal, on one node within an hour, from which on everybody
     * works. Raising it above what a busy hour brings spares citizens; a flood from many addresses
     * is then seen later.
     */
    @WithDefault("900")
    @Min(1)
    int fromAll();

    /**
     * Numbers to try at most, half of them on average. A telephone tries some 20,000 a second.
     * Raising it makes floods dearer and old telephones slower.
     */
    @WithDefault("60000")
    @Min(1_000)
    @Max(1_000_000)
    long work();

    /** How long the work done counts. Raising it lets a stolen proof live longer. */
    @WithDefault("PT20M")
    Duration counts();

    /** What may be sent for one piece of work. */
    @WithDefault("3")
    @Min(1)
    int uses();
}
