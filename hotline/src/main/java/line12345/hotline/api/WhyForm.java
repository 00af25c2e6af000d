package line12345.hotline.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done. */
public record WhyForm(
        @Schema(title = "原因", required = true, minLength = 1, maxLength = 1000) String why) {}
