package line12345.hotline.api.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.Said;
import line12345.hotline.api.Version;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.knowledge.doubt.AnswerDoubt;
import line12345.ticketing.knowledge.doubt.DoubtLists;
import line12345.ticketing.knowledge.doubt.DoubtState;
import line12345.ticketing.knowledge.doubt.DoubtView;
import line12345.ticketing.knowledge.doubt.ReportDoubt;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** Entries said to be wrong or old: say it, list them, say why one is still right. */
@Path(ApiPath.ROOT + "/knowledge-doubts")
@RolesAllowed({"CLERK", "LEADER", "REVIEWER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "knowledge", description = "知识库")
@Blocking
public class KnowledgeDoubtsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject DoubtLists lists;
    @Inject ReportDoubt report;
    @Inject AnswerDoubt answer;

    /**
     * @param knowledge the edition as it was read
     * @param answer why it is still right
     */
    @Schema(
            name = "KnowledgeDoubt",
            description = "An entry that somebody thinks wrong or old 有误或过时.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DoubtAnswer(
            long id,
            int version,
            long knowledge,
            String title,
            String department,
            String said,
            Instant reportedAt,
            Instant dueAt,
            Coded<DoubtState> state,
            String answer,
            Instant answeredAt) {
        static DoubtAnswer of(DoubtView view) {
            return new DoubtAnswer(
                    view.id(),
                    view.version(),
                    view.editionId(),
                    view.title(),
                    view.office(),
                    view.said(),
                    view.reportedAt(),
                    view.dueAt(),
                    Coded.of(view.state(), DoubtState::chinese),
                    Said.orNull(view.answer()),
                    view.answeredAt());
        }
    }

    @Schema(name = "KnowledgeDoubts")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DoubtsAnswer(List<DoubtAnswer> items, String next) {}

    @Schema(description = "What is wrong or old.")
    public record DoubtForm(
            @Schema(title = "知识编号", required = true, minimum = "1") Long knowledge,
            @Schema(title = "哪里有误或过时", required = true, minLength = 1, maxLength = 500)
                    String words) {}

    @Schema(description = "Why an entry is still right.")
    public record RightForm(
            @Schema(title = "仍然正确的理由", required = true, minLength = 1, maxLength = 500)
                    String why) {}

    @Schema(name = "KnowledgeDoubtMade")
    public record MadeAnswer(long id) {}

    @GET
    @Operation(
            summary = "List what is to be looked at; the hotline of all offices 有误或过时",
            description = "Open ones, the most pressing first; ended ones, the newest first.")
    public DoubtsAnswer list(
            @QueryParam("ended") @DefaultValue("false") boolean ended,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        var page = lists.page(current.get(), ended, cursor, limit, clock.now());
        reply.next(page.next());
        return new DoubtsAnswer(page.lines().stream().map(DoubtAnswer::of).toList(), page.next());
    }

    @POST
    @Once
    @RolesAllowed({
        "AGENT",
        "SHIFT_LEADER",
        "CALLBACK",
        "WINDOW",
        "CLERK",
        "LEADER",
        "REVIEWER",
        "MANAGER"
    })
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that an entry is wrong or old 反映有误或过时")
    public MadeAnswer report(@RequestBody(required = true) DoubtForm form) {
        return new MadeAnswer(
                report.report(form.knowledge(), form.words(), current.get(), clock.now()));
    }

    @POST
    @Path("{id:\\d+}/still-right")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say why an entry is still right 核实无误")
    public void stillRight(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) RightForm form) {
        answer.stillRight(id, form.why(), Version.of(version), current.get(), clock.now());
    }
}
