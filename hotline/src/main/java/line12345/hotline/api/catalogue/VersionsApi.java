package line12345.hotline.api.catalogue;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Version;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.draft.DiscardDraft;
import line12345.ticketing.dispatch.catalogue.draft.PublishCatalogue;
import line12345.ticketing.dispatch.catalogue.draft.RebaseDraft;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;

/** Versions of the catalogue: read, given up, published. */
@Path(ApiPath.ROOT + "/catalogue/versions")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "派单目录")
@Administering
@Blocking
public class VersionsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject CatalogueVersions versions;
    @Inject DiscardDraft discard;
    @Inject RebaseDraft rebase;
    @Inject PublishCatalogue publish;

    @Schema(description = "From when a draft holds.")
    public record PublishForm(
            @Schema(title = "生效日期", required = true, format = "date") String validFrom,
            @Schema(title = "已核对提示", description = "The warnings were read and are meant so.")
                    Boolean accepted) {}

    @GET
    @Operation(summary = "List the versions, drafts first 派单目录版本")
    public VersionAnswer.Many all() {
        return new VersionAnswer.Many(versions.all().stream().map(VersionAnswer::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a version; how often it changed is the ETag 派单目录版本")
    public VersionAnswer one(@PathParam("id") long id, @HeaderParam("If-None-Match") String known) {
        return answer(id);
    }

    @POST
    @Path("{id}/rebase")
    @Once
    @Operation(summary = "Compare a draft with the version that came meanwhile 改以新版为基础")
    public VersionAnswer rebase(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        rebase.rebase(id, Version.of(version), current.get(), clock.now());
        return answer(id);
    }

    @POST
    @Path("{id}/publish")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publish a draft; from its day on tickets go by it 发布派单目录")
    public VersionAnswer publish(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) PublishForm form) {
        publish.publish(
                id,
                Version.of(version),
                LocalDate.parse(form.validFrom()),
                Boolean.TRUE.equals(form.accepted()),
                current.get(),
                clock.now());
        return answer(id);
    }

    @DELETE
    @Path("{id}")
    @Once
    @Operation(summary = "Throw a draft away 删除草稿")
    public void discard(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        discard.discard(id, Version.of(version), current.get());
    }

    private VersionAnswer answer(long id) {
        CatalogueVersion one = versions.find(id);
        reply.version(one.version());
        return VersionAnswer.of(one);
    }
}
