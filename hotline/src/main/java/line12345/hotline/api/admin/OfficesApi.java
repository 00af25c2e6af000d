package line12345.hotline.api.admin;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Version;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.register.AddDepartment;
import line12345.ticketing.department.register.ChangeDepartment;
import line12345.ticketing.department.register.DepartmentHistory;
import line12345.ticketing.department.register.DissolveDepartment;
import line12345.ticketing.department.register.OfficeForm;
import line12345.ticketing.department.register.ReopenDepartment;
import line12345.ticketing.department.register.UndoOfficeChange;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Offices: add, change, dissolve, reopen. */
@Path(ApiPath.ROOT + "/admin/departments")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "departments", description = "承办单位")
@Administering
@Blocking
public class OfficesApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject AddDepartment add;
    @Inject ChangeDepartment change;
    @Inject DissolveDepartment dissolve;
    @Inject ReopenDepartment reopen;
    @Inject UndoOfficeChange undo;
    @Inject DepartmentHistory history;

    @Schema(description = "An office as an administrator writes it.")
    public record DepartmentForm(
            @Schema(title = "单位名称", required = true, minLength = 1, maxLength = 60) String name,
            @Schema(title = "上级单位", minimum = "1") Long parentId,
            @Schema(
                            title = "层级",
                            required = true,
                            minimum = "1",
                            maximum = "4",
                            description = "1 city, 2 district, 3 street, 4 section")
                    Integer level,
            @Schema(title = "性质", required = true) Kind kind) {
        OfficeForm office() {
            return new OfficeForm(name, parentId, level, kind);
        }
    }

    @Schema(name = "AddedDepartment")
    public record AddedAnswer(long id) {}

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an office 新增单位")
    public AddedAnswer add(@RequestBody(required = true) DepartmentForm form) {
        return new AddedAnswer(add.add(form.office(), current.get(), clock.now()));
    }

    @PUT
    @Path("{id}")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change an office 修改单位")
    public void change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) DepartmentForm form) {
        change.change(id, form.office(), Version.of(version), current.get(), clock.now());
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "Read who changed an office, the newest first 变更记录")
    public PastAnswer.History history(
            @PathParam("id") long id, @QueryParam("limit") @DefaultValue("25") int limit) {
        return new PastAnswer.History(
                history.of(id, limit).stream()
                        .map(
                                one ->
                                        PastAnswer.atOnce(
                                                one.at(),
                                                one.who(),
                                                one.what(),
                                                one.was(),
                                                one.became(),
                                                one.why()))
                        .toList());
    }

    @POST
    @Path("{id}/undo")
    @Once
    @Operation(summary = "Take the last change of an office back 撤销修改")
    public void undo(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        undo.undo(id, Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{id}/dissolve")
    @Once
    @Operation(summary = "Dissolve an office that nobody needs 撤销单位")
    public void dissolve(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        dissolve.dissolve(id, Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{id}/reopen")
    @Once
    @Operation(summary = "Reopen a dissolved office 恢复单位")
    public void reopen(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        reopen.reopen(id, Version.of(version), current.get(), clock.now());
    }
}
