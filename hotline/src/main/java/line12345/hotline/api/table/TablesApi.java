package line12345.hotline.api.table;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.once.Reply;
import line12345.hotline.api.step.DispatchApi;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.NoSuchDepartment;
import line12345.ticketing.dispatch.Catalogue;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** The city's tables that everybody chooses from. */
@Path(ApiPath.ROOT)
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
@Tag(name = "tables", description = "基础数据")
@Blocking
public class TablesApi {
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject Matters matters;
    @Inject Places places;
    @Inject Departments departments;
    @Inject Catalogue catalogue;
    @Inject Grounds grounds;

    @Schema(name = "Entry", description = "An entry of one of the city's tables.")
    public record EntryAnswer(String code, String name) {}

    @Schema(name = "Entries")
    public record EntriesAnswer(List<EntryAnswer> items) {}

    @Schema(name = "Department", description = "An office 承办单位.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DepartmentAnswer(
            long id, Long parentId, String name, int level, Coded<Kind> kind, boolean active) {
        static DepartmentAnswer of(Department office) {
            return new DepartmentAnswer(
                    office.id(),
                    office.parentId(),
                    office.name(),
                    office.level(),
                    Coded.of(office.kind(), Kind::chinese),
                    office.active());
        }
    }

    @Schema(name = "Departments")
    public record DepartmentsAnswer(List<DepartmentAnswer> items) {}

    @Schema(name = "Ground", description = "A reason people choose from 理由.")
    public record GroundAnswer(String code, String name, String sentence, String source) {}

    @Schema(name = "Grounds")
    public record GroundsAnswer(List<GroundAnswer> items) {}

    @GET
    @Path("matters")
    @Operation(summary = "Find matters by words of their names 事项分类")
    public EntriesAnswer matters(
            @Parameter(schema = @Schema(maxLength = 50)) @QueryParam("q") @DefaultValue("")
                    String words,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        return new EntriesAnswer(
                matters.search(words, limit).stream()
                        .map(one -> new EntryAnswer(one.code(), one.name()))
                        .toList());
    }

    @GET
    @Path("places")
    @Operation(summary = "Find districts and streets by words of their names 区划")
    public EntriesAnswer places(
            @Parameter(schema = @Schema(maxLength = 50)) @QueryParam("q") @DefaultValue("")
                    String words,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        return new EntriesAnswer(
                places.search(words, limit).stream()
                        .map(one -> new EntryAnswer(one.code(), one.name()))
                        .toList());
    }

    @GET
    @Path("departments")
    @Operation(summary = "Find offices by words of their names 承办单位")
    public DepartmentsAnswer departments(
            @Parameter(schema = @Schema(maxLength = 50)) @QueryParam("q") @DefaultValue("")
                    String words,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        return new DepartmentsAnswer(
                departments.allActive().stream()
                        .filter(one -> one.name().contains(words.strip()))
                        .limit(limit)
                        .map(DepartmentAnswer::of)
                        .toList());
    }

    @GET
    @Path("departments/{id}")
    @Operation(summary = "Read an office; its version is the ETag 承办单位")
    public DepartmentAnswer department(
            @PathParam("id") long id, @HeaderParam("If-None-Match") String known) {
        Department office = departments.find(id).orElseThrow(NoSuchDepartment::new);
        reply.version(departments.version(id));
        return DepartmentAnswer.of(office);
    }

    @GET
    @Path("catalogue/suggestion")
    @Operation(summary = "Ask whom the catalogue names for a matter and a place 派单目录")
    public DispatchApi.SuggestionAnswer suggestion(
            @Parameter(required = true, schema = @Schema(minLength = 1, maxLength = 50))
                    @QueryParam("matter")
                    String matter,
            @Parameter(schema = @Schema(maxLength = 50)) @QueryParam("place") String place) {
        return DispatchApi.SuggestionAnswer.of(
                catalogue.suggest(matter, place, clock.now()).orElse(null));
    }

    @GET
    @Path("grounds")
    @Operation(summary = "List the reasons to choose from 理由与话术")
    public GroundsAnswer grounds(@Parameter(required = true) @QueryParam("use") GroundUse use) {
        return new GroundsAnswer(
                grounds.of(use, clock.now()).stream()
                        .map(
                                one ->
                                        new GroundAnswer(
                                                one.code(),
                                                one.name(),
                                                one.sentence(),
                                                one.source()))
                        .toList());
    }
}
