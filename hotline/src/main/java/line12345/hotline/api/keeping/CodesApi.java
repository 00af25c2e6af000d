package line12345.hotline.api.keeping;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.admin.SeenForm;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.dispatch.catalogue.table.CodeHistory;
import line12345.ticketing.dispatch.catalogue.table.UndoCodes;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** The tables of matters and places that were brought in last, taken back. */
@Path(ApiPath.ROOT + "/rule-tables/codes")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rule-tables", description = "规则表")
@Administering
@Blocking
public class CodesApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject CodeHistory history;
    @Inject UndoCodes undo;

    @Schema(name = "CodeChange", description = "A change of a matter or place 编码变更.")
    public record ChangeAnswer(
            Instant at,
            String who,
            String table,
            String code,
            String was,
            String became,
            String why) {}

    /**
     * @param newest goes back as {@code seen}; 0 when there is nothing to take back
     */
    @Schema(name = "CodeChanges")
    public record ChangesAnswer(long newest, List<ChangeAnswer> items) {}

    @GET
    @Path("history")
    @Operation(summary = "List the newest changes of matters and places 编码变更")
    public ChangesAnswer history(@QueryParam("limit") @DefaultValue("25") int limit) {
        return new ChangesAnswer(
                history.seen(),
                history.newest(limit).stream()
                        .map(
                                one ->
                                        new ChangeAnswer(
                                                one.at(),
                                                one.who(),
                                                one.table(),
                                                one.code(),
                                                one.was(),
                                                one.became(),
                                                one.why()))
                        .toList());
    }

    @POST
    @Path("undo")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take the last table of matters or places back 撤销编码导入")
    public void undo(@RequestBody(required = true) SeenForm form) {
        undo.undo(form.seen(), current.get(), clock.now());
    }
}
