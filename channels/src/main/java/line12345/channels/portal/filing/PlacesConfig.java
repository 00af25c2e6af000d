package line12345.channels.portal.filing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Min;

/** Bounds of searches for a place. */
@ConfigMapping(prefix = "line12345.portal.places")
public interface PlacesConfig {
    /**
     * Searches from one network address within an hour, several in one filing; above it nothing is
     * proposed. Raising it costs searches.
     */
    @WithDefault("3000")
    @Min(1)
    int perAddress();
}
