package line12345.hotline.console.catalogue;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.console.BroughtTable;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.table.CatalogueSheet;
import line12345.ticketing.dispatch.catalogue.table.ImportCatalogue;
import line12345.ticketing.sheet.WrongSheet;
import line12345.ticketing.time.OfficeClock;

/** The catalogue as a table, out and in. */
@Path("/catalogue")
@RolesAllowed("ADMIN")
@Blocking
public class CatalogueTablePage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject CatalogueVersions versions;
    @Inject CatalogueSheet sheet;
    @Inject ImportCatalogue bringIn;
    @Inject ImportProgress progress;

    @GET
    @Path("{id:\\d{1,18}}/csv")
    public Response export(@PathParam("id") long id) {
        String name = "派单目录-" + versions.find(id).name() + ".csv";
        return BroughtTable.file(sheet.export(id, current.get()), name);
    }

    /**
     * @param key made up by the page, to ask for the progress by
     */
    @POST
    @Path("import")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response bringIn(
            @QueryParam("name") String name,
            @QueryParam("source") String source,
            @QueryParam("key") String key,
            byte[] file) {
        Actor by = current.get();
        try {
            var outcome =
                    bringIn.bringIn(
                            file,
                            name,
                            source,
                            by,
                            clock.now(),
                            (step, done, all) ->
                                    progress.at(
                                            key,
                                            new ImportProgress.At(
                                                    by.accountId(), step, done, all)));
            String zeros =
                    outcome.zerosPutBack() == 0
                            ? ""
                            : "，其中 " + outcome.zerosPutBack() + " 个编码被 Excel 去掉了开头的 0，已按名称补上";
            return BroughtTable.taken(
                    "已导入 " + outcome.lines() + " 行到草稿" + zeros + "。",
                    "/catalogue/" + outcome.draftId() + "?show=diff");
        } catch (WrongSheet wrong) {
            return BroughtTable.refused(wrong);
        } finally {
            progress.over(key);
        }
    }

    /** Empty when nothing is known of it here. */
    @GET
    @Path("import/{key}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response progress(@PathParam("key") String key) {
        var at = progress.of(key, current.get().accountId());
        return at == null ? Response.noContent().build() : Response.ok(at).build();
    }
}
