package line12345.channels.open311;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.util.Optional;

/** What a client of Open311 is told about this endpoint. */
@ConfigMapping(prefix = "line12345.open311")
public interface Open311Config {
    /** The jurisdiction_id of the city; with none any is taken, since there is one city only. */
    Optional<String> jurisdiction();

    /** Where the endpoint is reached from outside, without a stroke at its end. */
    @WithDefault("http://localhost:8080/open311/v2")
    String url();

    /**
     * Questions about requests from one network address within an hour before it must wait. Raising
     * it lets one stranger read more of the city's list.
     */
    @WithDefault("1000")
    int readsPerAddress();

    /** Whom to ask about it, for people. */
    @WithDefault("12345")
    String contact();
}
