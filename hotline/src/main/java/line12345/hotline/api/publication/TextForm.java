package line12345.hotline.api.publication;

import line12345.ticketing.publication.Kept;
import line12345.ticketing.publication.PublicText;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** The words everybody would read. */
@Schema(description = "The words everybody would read.")
public record TextForm(
        @Schema(title = "公开的问题", required = true, minLength = 1, maxLength = 10000) String question,
        @Schema(title = "公开的答复", required = true, minLength = 1, maxLength = 10000) String answer,
        @Schema(title = "确认保留", maxItems = 50) List<KeptForm> kept) {
    PublicText text() {
        return new PublicText(
                question,
                answer,
                kept == null
                        ? List.of()
                        : kept.stream().map(one -> new Kept(one.words(), one.reason())).toList());
    }

    @Schema(description = "Words that look like personal data and stay on purpose.")
    public record KeptForm(
            @Schema(title = "保留的内容", required = true, minLength = 1, maxLength = 200) String words,
            @Schema(title = "理由", required = true, minLength = 1, maxLength = 200) String reason) {}
}
