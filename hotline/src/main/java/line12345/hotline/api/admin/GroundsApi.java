package line12345.hotline.api.admin;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.ground.AddGround;
import line12345.ticketing.ground.ChangeGround;
import line12345.ticketing.ground.GroundForm;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.RestoreGround;
import line12345.ticketing.ground.RetireGround;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reasons and words, edited from a day on. */
@Path(ApiPath.ROOT + "/admin/grounds")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grounds", description = "理由与话术")
@Administering
@Blocking
public class GroundsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject AddGround add;
    @Inject ChangeGround change;
    @Inject RetireGround retire;
    @Inject RestoreGround restore;

    @Schema(description = "A ground's words, from a day on.")
    public record GroundEntryForm(
            @Schema(title = "名称", required = true, minLength = 1, maxLength = 100) String name,
            @Schema(title = "话术", required = true, minLength = 1, maxLength = 1000) String sentence,
            @Schema(title = "依据", required = true, minLength = 1, maxLength = 200) String source,
            @Schema(title = "次序", required = true, minimum = "1", maximum = "999") Integer position,
            @Schema(title = "生效日期", required = true, format = "date") String validFrom,
            @Schema(title = "原因", required = true, minLength = 1, maxLength = 200) String why,
            @Schema(title = "读到的最新记录", minimum = "0", description = "When it is changed.")
                    Long seen) {
        GroundForm words() {
            return new GroundForm(name, sentence, source, position);
        }

        long newest() {
            return seen == null ? 0 : seen;
        }
    }

    @Schema(description = "From when and why a ground is taken away or given back.")
    public record GroundStateForm(
            @Schema(title = "生效日期", required = true, format = "date") String validFrom,
            @Schema(title = "原因", required = true, minLength = 1, maxLength = 200) String why,
            @Schema(title = "读到的最新记录", required = true, minimum = "0") Long seen) {}

    @POST
    @Path("{use}/{code}")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a ground 新增理由")
    public void add(
            @PathParam("use") GroundUse use,
            @Parameter(schema = @Schema(pattern = "^[a-z][a-z0-9-]{0,39}$")) @PathParam("code")
                    String code,
            @RequestBody(required = true) GroundEntryForm form) {
        add.add(use, code, form.words(), form.validFrom(), form.why(), current.get(), clock.now());
    }

    @PUT
    @Path("{use}/{code}")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a ground's words 修改理由")
    public void change(
            @PathParam("use") GroundUse use,
            @Parameter(schema = @Schema(pattern = "^[a-z][a-z0-9-]{0,39}$")) @PathParam("code")
                    String code,
            @RequestBody(required = true) GroundEntryForm form) {
        change.change(
                use,
                code,
                form.words(),
                form.validFrom(),
                form.why(),
                form.newest(),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{use}/{code}/retire")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a ground not be chosen any more 停用理由")
    public void retire(
            @PathParam("use") GroundUse use,
            @Parameter(schema = @Schema(pattern = "^[a-z][a-z0-9-]{0,39}$")) @PathParam("code")
                    String code,
            @RequestBody(required = true) GroundStateForm form) {
        retire.retire(
                use, code, form.validFrom(), form.why(), form.seen(), current.get(), clock.now());
    }

    @POST
    @Path("{use}/{code}/restore")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a ground be chosen again 恢复理由")
    public void restore(
            @PathParam("use") GroundUse use,
            @Parameter(schema = @Schema(pattern = "^[a-z][a-z0-9-]{0,39}$")) @PathParam("code")
                    String code,
            @RequestBody(required = true) GroundStateForm form) {
        restore.restore(
                use, code, form.validFrom(), form.why(), form.seen(), current.get(), clock.now());
    }
}
