package line12345.hotline.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words, and nothing else. */
public record WordsForm(
        @Schema(title = "内容", required = true, minLength = 1, maxLength = 1000) String words) {}
