package line12345.hotline.api.application;

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
import line12345.hotline.api.Version;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.application.ReadApplication;
import line12345.ticketing.paging.Page;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Applications: read and decide. */
@Path(ApiPath.ROOT + "/applications")
@RolesAllowed({"REVIEWER", "MANAGER", "CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications", description = "申请")
@Blocking
public class ApplicationsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject ApplicationLists lists;
    @Inject ReadApplication read;
    @Inject DecideApplication decide;

    @Schema(description = "Granted or refused, and why.")
    public record DecisionForm(
            @Schema(title = "是否同意", required = true) Boolean granted,
            @Schema(title = "理由", maxLength = 1000, description = "Needed when refused.")
                    String words) {}

    @GET
    @Operation(summary = "List what this account has to decide, the earliest first 待审核申请")
    public ApplicationAnswer.Many toDecide(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        Page<ApplicationView> page = lists.toDecide(current.get(), cursor, limit, clock.now());
        reply.next(page.next());
        return ApplicationAnswer.Many.of(page.lines(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an application; its version is the ETag 申请详情")
    public ApplicationAnswer one(
            @PathParam("id") long id, @HeaderParam("If-None-Match") String known) {
        return read(id);
    }

    @POST
    @Path("{id}/decision")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Grant or refuse an application 审核申请")
    public ApplicationAnswer decide(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) DecisionForm form) {
        decide.decide(
                id, form.granted(), form.words(), Version.of(version), current.get(), clock.now());
        return read(id);
    }

    private ApplicationAnswer read(long id) {
        var found = read.read(id, current.get(), clock.now()).application();
        reply.version(found.version());
        return ApplicationAnswer.of(found);
    }
}
