package line12345.hotline.api.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.draft.WriteLine;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** Single lines of a draft, as two administrators write them at once. */
@Path(ApiPath.ROOT + "/catalogue/versions")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "派单目录")
@Administering
@Blocking
public class LinesApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject CatalogueVersions versions;
    @Inject WriteLine write;

    /**
     * @param version goes back in If-Match
     * @param placeCode left out for the whole city
     */
    @Schema(name = "CatalogueLine", description = "A line of the catalogue 目录行.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineAnswer(
            long id,
            int version,
            String matterCode,
            String placeCode,
            long lead,
            List<Long> helpers,
            boolean streetAllowed,
            String source) {
        static LineAnswer of(CatalogueLine line) {
            return new LineAnswer(
                    line.id(),
                    line.version(),
                    line.matter(),
                    line.place(),
                    line.lead(),
                    line.co(),
                    line.streetAllowed(),
                    line.source());
        }
    }

    @Schema(name = "CatalogueLines")
    public record LinesAnswer(List<LineAnswer> items) {}

    @Schema(name = "WrittenLine")
    public record WrittenAnswer(long id) {}

    @GET
    @Path("{id}/lines")
    @Operation(summary = "List a version's lines of one matter 目录行")
    public LinesAnswer ofMatter(
            @PathParam("id") long id,
            @Parameter(required = true, schema = @Schema(minLength = 1, maxLength = 50))
                    @QueryParam("matter")
                    String matter) {
        return new LinesAnswer(
                versions.lines(versions.find(id).id()).ofMatter(matter).stream()
                        .map(LineAnswer::of)
                        .toList());
    }

    @POST
    @Path("{id}/lines")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a line to a draft 新增目录行")
    public WrittenAnswer add(
            @PathParam("id") long id, @RequestBody(required = true) CatalogueLineForm form) {
        return new WrittenAnswer(write.write(id, 0, 0, form.line(), current.get(), clock.now()));
    }

    @PUT
    @Path("{id}/lines/{line}")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a line of a draft 修改目录行")
    public WrittenAnswer change(
            @PathParam("id") long id,
            @Parameter(schema = @Schema(minimum = "1")) @PathParam("line") long line,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) CatalogueLineForm form) {
        return new WrittenAnswer(
                write.write(
                        id, line, Version.of(version), form.line(), current.get(), clock.now()));
    }

    @DELETE
    @Path("{id}/lines/{line}")
    @Once
    @Operation(summary = "Remove a line from a draft 删除目录行")
    public void remove(
            @PathParam("id") long id,
            @Parameter(schema = @Schema(minimum = "1")) @PathParam("line") long line,
            @HeaderParam("If-Match") String version) {
        write.write(id, line, Version.of(version), null, current.get(), clock.now());
    }
}
