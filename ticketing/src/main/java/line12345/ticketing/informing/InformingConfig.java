package line12345.ticketing.informing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which steps a citizen is told unasked; an approved answer and another date always are. */
@ConfigMapping(prefix = "line12345.informing")
public interface InformingConfig {
    /**
     * That a request was written down, with its number and date. False saves a message a ticket.
     */
    @WithDefault("true")
    boolean receipt();

    /** That a request went to an office. True costs one more message a ticket. */
    @WithDefault("false")
    boolean dispatch();
}
