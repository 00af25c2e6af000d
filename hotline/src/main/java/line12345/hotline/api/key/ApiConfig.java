package line12345.hotline.api.key;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Min;

/** How fast one key may ask. */
@ConfigMapping(prefix = "line12345.api")
public interface ApiConfig {
    /** Requests a second and key; raising it lets one system take more of the house. */
    @WithDefault("50")
    @Min(1)
    int perSecond();

    /** Requests at once, before the rate counts. */
    @WithDefault("200")
    @Min(1)
    int burst();
}
