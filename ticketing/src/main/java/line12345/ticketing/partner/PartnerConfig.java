package line12345.ticketing.partner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** How the exchange with partners goes. Rights, fields and limits are data, by partner. */
@ConfigMapping(prefix = "line12345.partner")
public interface PartnerConfig {
    /** False keeps this node from sending; others go on. */
    @WithDefault("true")
    boolean worker();

    /** Longest sleep between two looks: how late what was decided may go out. */
    @WithDefault("2s")
    @DurationMin(millis = 50)
    Duration look();

    /** A partner has to answer within this; longer, and a slow one holds the others up longer. */
    @WithDefault("10s")
    @DurationMin(millis = 50)
    Duration patience();

    /** Rest after the first failed try; each further one is four times as long. */
    @WithDefault("10s")
    @DurationMin(millis = 1)
    Duration firstRest();

    /** Bound of each rest: a partner that is back is noticed that late. Nobody ever gives up. */
    @WithDefault("10m")
    @DurationMin(millis = 1)
    Duration longestRest();
}
