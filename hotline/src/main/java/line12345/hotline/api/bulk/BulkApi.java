package line12345.hotline.api.bulk;

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
import line12345.hotline.api.key.CallerKey;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.OnceHeaders;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.bulk.BulkActions;
import line12345.ticketing.bulk.BulkWords;
import line12345.ticketing.bulk.ReadBulk;
import line12345.ticketing.bulk.StartBulk;
import line12345.ticketing.bulk.UndoBulk;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** One step for many tickets: what there is, begin, and what became of each. */
@Path(ApiPath.ROOT + "/bulk")
@RolesAllowed({"AGENT", "CLERK", "LEADER", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bulk", description = "批量办理")
@Blocking
public class BulkApi {
    private static final String LIST = "^(/[a-z]+(-[a-z]+)*){1,2}$";

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject CallerKey caller;
    @Inject BulkActions actions;
    @Inject StartBulk start;
    @Inject ReadBulk read;
    @Inject UndoBulk undo;

    /**
     * @param all it may be done for everything that a filter shows
     */
    @Schema(name = "BulkStep", description = "A step that may be taken for many 批量步骤.")
    public record StepAnswer(
            String key, String name, String undo, boolean all, List<GroundAnswer> grounds) {}

    @Schema(name = "BulkGround")
    public record GroundAnswer(String code, String name) {}

    @Schema(name = "BulkSteps")
    public record StepsAnswer(List<StepAnswer> items) {}

    @Schema(name = "BegunBulk")
    public record BegunAnswer(long id) {}

    @GET
    @Path("steps")
    @Operation(summary = "List the steps that may be taken for the rows of a list 批量步骤")
    public StepsAnswer steps(
            @Parameter(required = true, schema = @Schema(pattern = LIST, maxLength = 60))
                    @QueryParam("list")
                    String list) {
        Instant now = clock.now();
        return new StepsAnswer(
                actions.on(list, current.get()).stream()
                        .map(
                                one ->
                                        new StepAnswer(
                                                one.key(),
                                                one.verb(),
                                                one.undo(),
                                                one.allAtOnce(),
                                                one.grounds(now).stream()
                                                        .map(
                                                                ground ->
                                                                        new GroundAnswer(
                                                                                ground.code(),
                                                                                ground.name()))
                                                        .toList()))
                        .toList());
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin one step for many; it goes on whether anybody asks or not 批量办理")
    public BegunAnswer begin(
            @Parameter(hidden = true) @HeaderParam(OnceHeaders.KEY) String name,
            @RequestBody(required = true) BulkForm form) {
        return new BegunAnswer(
                start.start(
                        form.step(),
                        caller.own(name),
                        form.selection(),
                        new BulkWords(form.ground(), form.words()),
                        current.get(),
                        clock.now()));
    }

    @POST
    @Path("{id}/undo")
    @Once
    @Operation(summary = "Take back what was done, where the step has a way back 全部撤回")
    public BegunAnswer undo(
            @Parameter(hidden = true) @HeaderParam(OnceHeaders.KEY) String name,
            @PathParam("id") long id) {
        return new BegunAnswer(undo.undo(id, caller.own(name), current.get(), clock.now()));
    }

    @GET
    @Operation(summary = "List the own jobs, the newest first 批量办理结果")
    public BulkAnswer.Many jobs(@QueryParam("limit") @DefaultValue("25") int limit) {
        return new BulkAnswer.Many(
                read.newest(limit, current.get()).stream()
                        .map(job -> BulkAnswer.of(job, false))
                        .toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read what became of each ticket so far 批量办理结果")
    public BulkAnswer job(@PathParam("id") long id) {
        return BulkAnswer.of(read.job(id, true, current.get()), true);
    }
}
