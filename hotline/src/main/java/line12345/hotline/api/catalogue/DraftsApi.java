package line12345.hotline.api.catalogue;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.keeping.TableForm;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.draft.DraftOfVersion;
import line12345.ticketing.dispatch.catalogue.draft.StartDraft;
import line12345.ticketing.dispatch.catalogue.table.ImportCatalogue;
import line12345.ticketing.dispatch.catalogue.table.Progress;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafts of the catalogue are made. */
@Path(ApiPath.ROOT + "/catalogue/versions")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "派单目录")
@Administering
@Blocking
public class DraftsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject CatalogueVersions versions;
    @Inject StartDraft start;
    @Inject DraftOfVersion again;
    @Inject ImportCatalogue bringIn;

    @Schema(
            description =
                    "A draft, with all its lines in the columns in which a version's table is read.")
    public record DraftForm(
            @Schema(title = "名称", required = true, minLength = 1, maxLength = 40) String name,
            @Schema(title = "依据", required = true, minLength = 1, maxLength = 300) String source,
            @Schema(title = "表格", description = "Left out: as what is in force.")
                    TableForm table) {}

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a draft: of what is in force, or of a whole table 新建目录草稿",
            description = "Nothing holds until it is published; what is left out leaves with it.")
    @APIResponseSchema(
            value = VersionAnswer.class,
            responseCode = "201",
            responseDescription = "Made; Location is the draft.")
    public VersionAnswer draft(@RequestBody(required = true) DraftForm form) {
        return made(form.table() == null ? copied(form) : broughtIn(form));
    }

    private long copied(DraftForm form) {
        return start.start(form.name(), form.source(), current.get(), clock.now());
    }

    private long broughtIn(DraftForm form) {
        return bringIn.bringIn(
                        form.table().file(),
                        form.name(),
                        form.source(),
                        current.get(),
                        clock.now(),
                        Progress.UNHEARD)
                .draftId();
    }

    @POST
    @Path("{id}/again")
    @Once
    @Operation(summary = "Make a draft with the lines of a published version 按旧版本建立草稿")
    @APIResponseSchema(
            value = VersionAnswer.class,
            responseCode = "201",
            responseDescription = "Made; Location is the draft.")
    public VersionAnswer again(@PathParam("id") long id) {
        return made(again.start(id, current.get(), clock.now()));
    }

    private VersionAnswer made(long id) {
        reply.made(ApiPath.ROOT + "/catalogue/versions/" + id);
        CatalogueVersion one = versions.find(id);
        reply.version(one.version());
        return VersionAnswer.of(one);
    }
}
