package line12345.hotline.api.knowledge;

import line12345.ticketing.knowledge.EntryText;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

@Schema(description = "What an entry says 知识条目.")
public record KnowledgeForm(
        @Schema(
                        title = "负责单位",
                        description = "From the hotline; an office writes its own.",
                        minimum = "1")
                Long department,
        @Schema(title = "标题", required = true, minLength = 1, maxLength = 60) String title,
        @Schema(title = "其他问法", maxItems = 30) List<String> wordings,
        @Schema(title = "答复口径", required = true, minLength = 1, maxLength = 3000) String answer,
        @Schema(title = "事项", required = true, minItems = 1, maxItems = 10) List<String> matters,
        @Schema(title = "适用区域", maxLength = 50, description = "Left out for the whole city.")
                String place,
        @Schema(title = "依据", required = true, minLength = 1, maxLength = 300) String source,
        @Schema(title = "有效期自", required = true, format = "date") String validFrom,
        @Schema(title = "有效期至", description = "The last day.", format = "date") String validUntil,
        @Schema(
                        title = "可对市民公开",
                        description = "Offered to citizens before they file; no unless said.")
                Boolean forCitizens) {
    EntryText text() {
        return new EntryText(
                title,
                wordings,
                answer,
                matters,
                place,
                source,
                EntryText.day(validFrom),
                EntryText.day(validUntil),
                Boolean.TRUE.equals(forCitizens));
    }
}
