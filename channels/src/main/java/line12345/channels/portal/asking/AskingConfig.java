package line12345.channels.portal.asking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Min;

/** Bounds of questions before filing. */
@ConfigMapping(prefix = "line12345.portal.asking")
public interface AskingConfig {
    /**
     * Questions from one network address within an hour; above it the form is shown without looking
     * for answers. Raising it costs searches.
     */
    @WithDefault("600")
    @Min(1)
    int perAddress();
}
