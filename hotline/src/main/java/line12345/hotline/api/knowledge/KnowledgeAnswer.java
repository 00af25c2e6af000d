package line12345.hotline.api.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.hotline.api.Said;
import line12345.ticketing.knowledge.EditionState;
import line12345.ticketing.knowledge.Validity;
import line12345.ticketing.knowledge.reading.EntryLine;
import line12345.ticketing.knowledge.reading.EntryView;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * @param validity left out unless it is published
 * @param validUntil the last day; left out for no end
 * @param said why it was sent back or withdrawn last
 * @param forCitizens is offered to citizens before they file
 * @param editions for those who keep it, newest first
 */
@Schema(name = "Knowledge", description = "An edition of an entry 知识.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnowledgeAnswer(
        long id,
        long entry,
        int edition,
        Coded<EditionState> state,
        Coded<Validity> validity,
        String department,
        String title,
        List<String> wordings,
        String answer,
        List<String> matters,
        String place,
        String source,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate replacedFrom,
        String writtenBy,
        Instant writtenAt,
        String said,
        boolean forCitizens,
        List<EditionAnswer> editions) {
    static KnowledgeAnswer of(EntryView view) {
        return new KnowledgeAnswer(
                view.id(),
                view.entryId(),
                view.edition(),
                Coded.of(view.state(), EditionState::chinese),
                Coded.of(view.validity(), Validity::chinese),
                view.office(),
                view.title(),
                view.wordings(),
                view.answer(),
                view.matters().stream().map(EntryView.Coded::code).toList(),
                Said.orNull(view.place()),
                view.source(),
                view.from(),
                view.until(),
                view.replacedFrom(),
                view.writtenWho(),
                view.writtenAt(),
                Said.orNull(view.said()),
                view.forCitizens(),
                view.editions().stream()
                        .map(
                                one ->
                                        new EditionAnswer(
                                                one.id(),
                                                one.edition(),
                                                Coded.of(one.state(), EditionState::chinese)))
                        .toList());
    }

    @Schema(name = "KnowledgeEdition")
    public record EditionAnswer(long id, int edition, Coded<EditionState> state) {}

    @Schema(name = "KnowledgeLine", description = "A line of a list of the knowledge base.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            long id,
            long entry,
            int edition,
            String title,
            String department,
            Coded<EditionState> state,
            Coded<Validity> validity,
            LocalDate validFrom,
            LocalDate validUntil,
            Instant changedAt) {
        static Line of(EntryLine line) {
            return new Line(
                    line.id(),
                    line.entryId(),
                    line.edition(),
                    line.title(),
                    line.office(),
                    Coded.of(line.state(), EditionState::chinese),
                    Coded.of(line.validity(), Validity::chinese),
                    line.from(),
                    line.until(),
                    line.changedAt());
        }
    }

    @Schema(name = "KnowledgeLines")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Lines(List<Line> items, String next) {}
}
