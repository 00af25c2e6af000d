package line12345.hotline.trial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import java.util.Optional;

/** What the invented city looks like; means nothing outside try mode. */
@ConfigMapping(prefix = "line12345.city")
public interface CityConfig {
    /** Everybody's password; made up at the first start when not given. */
    Optional<String> password();

    /** Agents with a telephone on the desk, beside the six with one in the browser. */
    @WithDefault("6")
    @Min(0)
    @Max(200)
    int deskPhones();

    /** Tickets of the past week; 0 for an empty city. */
    @WithDefault("90")
    @Min(0)
    @Max(2000)
    int tickets();
}
