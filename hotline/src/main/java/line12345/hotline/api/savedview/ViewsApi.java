package line12345.hotline.api.savedview;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.savedview.RemoveView;
import line12345.ticketing.savedview.SaveView;
import line12345.ticketing.savedview.SavedViews;
import line12345.ticketing.savedview.ShareView;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** A technical account's own views, and those that others share with it. */
@Path(ApiPath.ROOT + "/views")
@RolesAllowed({
    "AGENT",
    "WINDOW",
    "CALLBACK",
    "REVIEWER",
    "SHIFT_LEADER",
    "MANAGER",
    "CLERK",
    "LEADER",
    "ADMIN"
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "views", description = "保存的视图")
@Blocking
public class ViewsApi {
    private static final String LIST = "^(/[a-z]+(-[a-z]+)*){1,2}$";

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject SavedViews views;
    @Inject SaveView save;
    @Inject ShareView share;
    @Inject RemoveView remove;

    /**
     * @param list address of a screen's list
     * @param query of that address
     * @param mine false when another person shares it
     */
    @Schema(name = "View", description = "A filter under a name 视图.")
    public record ViewAnswer(
            long id, String list, String name, String query, boolean mine, boolean shared) {}

    @Schema(name = "Views")
    public record ViewsAnswer(List<ViewAnswer> items) {}

    @Schema(name = "KeptView")
    public record KeptAnswer(long id) {}

    @Schema(description = "A filter to be kept; the same name again means the same view.")
    public record ViewForm(
            @Schema(title = "列表", required = true, pattern = LIST, maxLength = 60) String list,
            @Schema(title = "名称", required = true, minLength = 1, maxLength = 40) String name,
            @Schema(title = "条件", required = true, maxLength = 501) String query) {}

    @Schema(description = "Whether others have it too.")
    public record ShareForm(@Schema(title = "共享", required = true) Boolean shared) {}

    @GET
    @Operation(summary = "List the views of a list 视图")
    public ViewsAnswer of(
            @Parameter(required = true, schema = @Schema(pattern = LIST, maxLength = 60))
                    @QueryParam("list")
                    String list) {
        return new ViewsAnswer(
                views.of(list, current.get()).stream()
                        .map(
                                one ->
                                        new ViewAnswer(
                                                one.id(),
                                                one.list(),
                                                one.name(),
                                                one.query(),
                                                one.mine(),
                                                one.shared()))
                        .toList());
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep a filter under a name 保存视图")
    public KeptAnswer keep(@RequestBody(required = true) ViewForm form) {
        return new KeptAnswer(
                save.save(form.list(), form.name(), form.query(), current.get(), clock.now()));
    }

    @POST
    @Path("{id}/share")
    @Once
    @RolesAllowed({"MANAGER", "LEADER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a view to the own office or to the managers 共享视图")
    public void share(@PathParam("id") long id, @RequestBody(required = true) ShareForm form) {
        share.share(id, form.shared(), current.get());
    }

    @DELETE
    @Path("{id}")
    @Once
    @Operation(summary = "Remove a view 删除视图")
    public void remove(@PathParam("id") long id) {
        remove.remove(id, current.get());
    }
}
