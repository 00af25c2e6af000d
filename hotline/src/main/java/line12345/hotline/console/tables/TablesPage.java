package line12345.hotline.console.tables;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import line12345.ticketing.keeping.BringTable;
import line12345.ticketing.keeping.ExportTable;
import line12345.ticketing.keeping.KeptTable;
import line12345.ticketing.keeping.KeptTables;
import line12345.ticketing.sheet.Difference;
import line12345.ticketing.sheet.WrongSheet;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** Every table of rules, one open beside the list. */
@Path("/tables")
@RolesAllowed("ADMIN")
@Blocking
public class TablesPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject KeptTables tables;
    @Inject ExportTable export;
    @Inject BringTable bring;

    @CheckedTemplate(basePath = "tables")
    static class Templates {
        static native TemplateInstance tables(List<KeptTable> all, KeptTable open);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return Templates.tables(tables.all(), null);
    }

    @GET
    @Path("{key:[a-z-]+}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("key") String key) {
        return Templates.tables(tables.all(), tables.named(key));
    }

    @GET
    @Path("{key:[a-z-]+}/csv")
    public Response export(@PathParam("key") String key) {
        byte[] file = export.export(key, current.get(), clock.now());
        String name = tables.named(key).chinese();
        return BroughtTable.file(file, name + "-" + OfficeClock.dayOf(clock.now()) + ".csv");
    }

    /**
     * @param trial to hear what it would do
     */
    @POST
    @Path("{key:[a-z-]+}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response bringIn(
            @PathParam("key") String key, @QueryParam("trial") boolean trial, byte[] file) {
        try {
            List<Difference> found = bring.bringIn(key, file, trial, current.get(), clock.now());
            String sentence =
                    found.isEmpty()
                            ? "表格与现行内容完全一致，没有要改的。"
                            : (trial ? "核对通过：将修改 " : "已导入：修改了 ") + found.size() + " 处。";
            return BroughtTable.taken(sentence, trial ? null : "/tables/" + key, found, List.of());
        } catch (WrongSheet wrong) {
            return BroughtTable.refused(wrong);
        }
    }
}
