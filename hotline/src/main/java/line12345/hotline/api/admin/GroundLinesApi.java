package line12345.hotline.api.admin;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.ground.GroundChange;
import line12345.ticketing.ground.GroundLine;
import line12345.ticketing.ground.GroundLines;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.UndoGround;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Reasons and words as administrators see them: with what comes and what was, and undone. */
@Path(ApiPath.ROOT + "/admin/grounds")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grounds", description = "理由与话术")
@Administering
@Blocking
public class GroundLinesApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject GroundLines lines;
    @Inject UndoGround undo;

    @Schema(name = "EditedGround", description = "A ground with its history 理由与话术.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GroundAnswer(
            Coded<GroundUse> use,
            String code,
            String name,
            String sentence,
            String source,
            int position,
            Coded<GroundLine.State> state,
            LocalDate validFrom,
            @Schema(description = "Goes back as seen.") long newest,
            List<PastAnswer> coming,
            List<PastAnswer> history) {
        static GroundAnswer of(GroundLine line) {
            return new GroundAnswer(
                    Coded.of(line.use(), GroundUse::chinese),
                    line.code(),
                    line.words().name(),
                    line.words().sentence(),
                    line.words().source(),
                    line.words().position(),
                    Coded.of(line.state(), GroundLine.State::chinese),
                    line.validFrom(),
                    line.newest(),
                    line.coming().stream().map(GroundAnswer::past).toList(),
                    line.history().stream().map(GroundAnswer::past).toList());
        }

        private static PastAnswer past(GroundChange change) {
            return new PastAnswer(
                    change.at(),
                    change.who(),
                    change.differences().stream()
                            .map(one -> one.what() + "：" + one.before() + " → " + one.after())
                            .collect(Collectors.joining("；")),
                    change.validFrom(),
                    change.why());
        }
    }

    @Schema(name = "EditedGrounds")
    public record GroundsAnswer(List<GroundAnswer> items) {}

    @GET
    @Path("{use}")
    @Operation(summary = "List a use's grounds with what comes and what was 理由与话术")
    public GroundsAnswer list(@PathParam("use") GroundUse use) {
        return new GroundsAnswer(
                lines.all(current.get(), clock.now()).stream()
                        .filter(one -> one.use() == use)
                        .map(GroundAnswer::of)
                        .toList());
    }

    @POST
    @Path("{use}/{code}/undo")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take the newest change of a ground back 撤销修改")
    public void undo(
            @PathParam("use") GroundUse use,
            @Parameter(schema = @Schema(pattern = "^[a-z][a-z0-9-]{0,39}$")) @PathParam("code")
                    String code,
            @RequestBody(required = true) SeenForm form) {
        undo.undo(use, code, form.seen(), current.get(), clock.now());
    }
}
