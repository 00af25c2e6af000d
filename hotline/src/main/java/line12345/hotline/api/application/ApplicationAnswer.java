package line12345.hotline.api.application;

import com.fasterxml.jackson.annotation.JsonInclude;

import line12345.hotline.api.Coded;
import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.application.Kind;
import line12345.ticketing.application.State;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * An application as programs read it. What is not known yet is left out.
 *
 * @param version also its ETag; goes back with the decision
 * @param number of its ticket
 * @param length such as {@code 5 个工作日}
 */
@Schema(name = "Application", description = "What an office or a citizen asks for 申请.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationAnswer(
        long id,
        int version,
        String number,
        Coded<Kind> kind,
        Coded<State> state,
        String department,
        String askedBy,
        Instant askedAt,
        String reason,
        String evidence,
        String length,
        String decidedBy,
        Instant decidedAt,
        String decision) {
    static ApplicationAnswer of(ApplicationView view) {
        return new ApplicationAnswer(
                view.id(),
                view.version(),
                view.number(),
                Coded.of(view.kind(), Kind::chinese),
                Coded.of(view.state(), State::chinese),
                view.department(),
                view.askedWho(),
                view.askedAt(),
                view.reason(),
                view.evidence(),
                view.length(),
                view.decidedWho(),
                view.decidedAt(),
                view.decision());
    }

    /** Some of them. */
    @Schema(name = "Applications")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Many(List<ApplicationAnswer> items, String next) {
        static Many of(List<ApplicationView> views, String next) {
            return new Many(views.stream().map(ApplicationAnswer::of).toList(), next);
        }
    }
}
