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
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.duty.AssignDuty;
import line12345.ticketing.duty.DutyHistory;
import line12345.ticketing.duty.DutyOfficer;
import line12345.ticketing.duty.DutyOfficers;
import line12345.ticketing.duty.EndDuty;
import line12345.ticketing.duty.UndoDuty;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** Who is on duty in an office. */
@Path(ApiPath.ROOT + "/admin/departments")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "departments", description = "承办单位")
@Administering
@Blocking
public class DutyApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject DutyOfficers officers;
    @Inject DutyHistory history;
    @Inject AssignDuty assign;
    @Inject EndDuty end;
    @Inject UndoDuty undo;

    /**
     * @param phone masked, left out without one
     * @param shift days and hours in words
     */
    @Schema(name = "Duty", description = "Somebody's duty in an office 值班.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DutyAnswer(
            long id,
            Long accountId,
            String name,
            String phone,
            Long leaderId,
            String leader,
            String shift) {
        static DutyAnswer of(DutyOfficer one) {
            return new DutyAnswer(
                    one.id(),
                    one.accountId(),
                    one.name(),
                    one.phoneMasked(),
                    one.leaderAccountId(),
                    one.leaderName(),
                    one.shift().words());
        }
    }

    /**
     * @param newest goes back as {@code seen}; 0 when there is nothing to take back
     */
    @Schema(name = "Duties")
    public record DutiesAnswer(long newest, List<DutyAnswer> items) {}

    @Schema(name = "AssignedDuty")
    public record AssignedAnswer(long id) {}

    @GET
    @Path("{id}/duty")
    @Operation(summary = "List an office's duties 值班")
    public DutiesAnswer list(@PathParam("id") long id) {
        return new DutiesAnswer(
                history.last(id).stream().findFirst().map(DutyHistory.Change::id).orElse(0L),
                officers.of(id).stream().map(DutyAnswer::of).toList());
    }

    @POST
    @Path("{id}/duty")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put somebody on duty 安排值班")
    public AssignedAnswer assign(
            @PathParam("id") long id, @RequestBody(required = true) DutyEntryForm form) {
        return new AssignedAnswer(assign.assign(id, form.duty(), current.get(), clock.now()));
    }

    @POST
    @Path("{id}/duty/{duty}/end")
    @Once
    @Operation(summary = "Take a duty out 取消值班")
    public void end(
            @PathParam("id") long id,
            @Parameter(schema = @Schema(minimum = "1")) @PathParam("duty") long duty) {
        end.end(id, duty, current.get(), clock.now());
    }

    @POST
    @Path("{id}/duty/undo")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take the last change of an office's duties back 撤销排班")
    public void undo(@PathParam("id") long id, @RequestBody(required = true) SeenForm form) {
        undo.undo(id, form.seen(), current.get(), clock.now());
    }
}
