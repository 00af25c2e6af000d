package line12345.hotline.api.catalogue;

import line12345.ticketing.dispatch.catalogue.draft.LineForm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** A line of a draft as an administrator writes it. */
@Schema(description = "A line of a draft.")
public record CatalogueLineForm(
        @Schema(title = "事项", required = true, minLength = 1, maxLength = 50) String matterCode,
        @Schema(title = "地点", maxLength = 50, description = "Left out for the whole city.")
                String placeCode,
        @Schema(title = "主办单位", required = true, minimum = "1") Long lead,
        @Schema(title = "协办单位", maxItems = 10) List<Long> helpers,
        @Schema(title = "可下派街道") Boolean streetAllowed,
        @Schema(title = "依据", required = true, minLength = 1, maxLength = 300) String source) {
    LineForm line() {
        return new LineForm(
                matterCode, placeCode, lead, helpers, Boolean.TRUE.equals(streetAllowed), source);
    }
}
