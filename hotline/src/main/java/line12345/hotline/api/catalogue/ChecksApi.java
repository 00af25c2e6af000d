package line12345.hotline.api.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.TriedAnswer;
import line12345.hotline.api.keeping.TableAnswer;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.Checked;
import line12345.ticketing.dispatch.catalogue.CompareCatalogue;
import line12345.ticketing.dispatch.catalogue.check.CheckCatalogue;
import line12345.ticketing.dispatch.catalogue.check.Finding;
import line12345.ticketing.dispatch.catalogue.table.CatalogueSheet;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.tryout.TryCatalogue;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** What is in a version of the catalogue, what is wrong with it and what it would change. */
@Path(ApiPath.ROOT + "/catalogue/versions")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "派单目录")
@Administering
@Blocking
public class ChecksApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject CatalogueVersions versions;
    @Inject CatalogueSheet sheet;
    @Inject CheckCatalogue check;
    @Inject CompareCatalogue compare;
    @Inject TryCatalogue tryOut;

    @Schema(name = "CatalogueFinding", description = "Something that the check noticed 检查结果.")
    public record FindingAnswer(Coded<Finding.Weight> weight, String code, String sentence) {}

    @Schema(name = "CatalogueFindings")
    public record FindingsAnswer(List<FindingAnswer> items) {}

    /**
     * @param was left out for a new line
     * @param becomes left out for a removed one
     */
    @Schema(name = "CatalogueChange", description = "How a line differs 目录差异.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeAnswer(String what, String where, String was, String becomes) {}

    /**
     * Open tickets that would be suggested to another office.
     *
     * @param tickets at most a hundred are counted
     */
    @Schema(name = "CatalogueFelt", description = "Open tickets with another suggestion 在办影响.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeltAnswer(String where, String was, String becomes, int tickets) {}

    /**
     * @param before the version it is compared with
     */
    @Schema(name = "CatalogueDifference")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DifferenceAnswer(
            Long before, List<ChangeAnswer> changes, List<FeltAnswer> felt) {}

    @GET
    @Path("{id}/table")
    @Operation(summary = "Read a version's lines as a table 导出派单目录")
    public TableAnswer table(@PathParam("id") long id, @HeaderParam("If-None-Match") String known) {
        byte[] file = sheet.export(id, current.get());
        reply.version(TableAnswer.version(file));
        return TableAnswer.of("catalogue", versions.find(id).name(), file);
    }

    @GET
    @Path("{id}/findings")
    @Operation(summary = "Check a version; errors stop its publication 检查派单目录")
    public FindingsAnswer findings(@PathParam("id") long id) {
        versions.find(id);
        return new FindingsAnswer(
                check.findings(id).stream()
                        .map(
                                one ->
                                        new FindingAnswer(
                                                Coded.of(one.weight(), Finding.Weight::chinese),
                                                one.code(),
                                                one.sentence()))
                        .toList());
    }

    @GET
    @Path("{id}/difference")
    @Operation(summary = "Compare a version with the one it was copied from 对比")
    public DifferenceAnswer difference(@PathParam("id") long id) {
        var found = compare.with(versions.find(id));
        return new DifferenceAnswer(
                found.before() == null ? null : found.before().id(),
                found.changes().stream()
                        .map(
                                one ->
                                        new ChangeAnswer(
                                                one.word(),
                                                found.becomes().where(one.line()),
                                                said(one.before(), found.was()),
                                                said(one.after(), found.becomes())))
                        .toList(),
                found.felt().stream()
                        .map(
                                one ->
                                        new FeltAnswer(
                                                one.where(),
                                                one.was(),
                                                one.becomes(),
                                                one.tickets()))
                        .toList());
    }

    @GET
    @Path("{id}/trial")
    @Operation(summary = "Try a version out on the newest past tickets 试算")
    public TriedAnswer trial(@PathParam("id") long id) {
        return TriedAnswer.of(tryOut.of(id, current.get(), clock.now()));
    }

    private static String said(CatalogueLine line, Checked in) {
        return line == null ? null : in.offices(line);
    }
}
