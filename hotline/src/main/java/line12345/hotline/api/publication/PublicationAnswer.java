package line12345.hotline.api.publication;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.hotline.api.Said;
import line12345.ticketing.publication.PublicationState;
import line12345.ticketing.publication.reading.Piece;
import line12345.ticketing.publication.reading.PublicationView;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ticket's publication beside its original.
 *
 * @param state left out while nothing was begun
 * @param found what looks like personal data in the original, with what is proposed instead
 * @param key its public address, left out unless it is public
 */
@Schema(name = "Publication", description = "A ticket's public answer 公开答复.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationAnswer(
        String number,
        int version,
        Coded<PublicationState> state,
        String originalQuestion,
        String originalAnswer,
        List<SpotAnswer> found,
        boolean against,
        String question,
        String answer,
        List<KeptAnswer> kept,
        String writtenBy,
        String said,
        String key) {
    @Schema(name = "PersonalSpot", description = "What looks like personal data 疑似个人信息.")
    public record SpotAnswer(String words, String kind, String replacement) {}

    @Schema(name = "KeptPersonal", description = "What stays on purpose 确认保留.")
    public record KeptAnswer(String words, String reason) {}

    static PublicationAnswer of(PublicationView view) {
        return new PublicationAnswer(
                view.number(),
                view.version(),
                Coded.of(view.state(), PublicationState::chinese),
                whole(view.originalQuestion()),
                whole(view.originalAnswer()),
                Stream.of(view.originalQuestion(), view.originalAnswer())
                        .flatMap(List::stream)
                        .filter(Piece::marked)
                        .map(one -> new SpotAnswer(one.words(), one.kind(), one.replacement()))
                        .toList(),
                view.against(),
                Said.orNull(view.question()),
                Said.orNull(view.answer()),
                view.kept().stream().map(one -> new KeptAnswer(one.words(), one.reason())).toList(),
                Said.orNull(view.writtenWho()),
                Said.orNull(view.said()),
                Said.orNull(view.key()));
    }

    private static String whole(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
