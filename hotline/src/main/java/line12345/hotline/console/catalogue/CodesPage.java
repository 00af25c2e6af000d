package line12345.hotline.console.catalogue;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.console.BroughtTable;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.dispatch.catalogue.table.CodeTable;
import line12345.ticketing.dispatch.catalogue.table.KeepCodes;
import line12345.ticketing.sheet.Difference;
import line12345.ticketing.sheet.WrongSheet;
import line12345.ticketing.time.OfficeClock;

import java.util.Arrays;
import java.util.List;

/** The tables of matters and places, out and in. */
@Path("/catalogue/codes/{table:matter|place}")
@RolesAllowed("ADMIN")
@Blocking
public class CodesPage {
    @Inject CurrentActor current;
    @Inject KeepCodes codes;
    @Inject OfficeClock clock;

    @GET
    @Path("csv")
    public Response export(@PathParam("table") String name) {
        CodeTable table = table(name);
        return BroughtTable.file(codes.export(table, current.get()), table.chinese() + "表.csv");
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response bringIn(
            @PathParam("table") String name, @QueryParam("trial") boolean trial, byte[] file) {
        CodeTable table = table(name);
        try {
            List<Difference> found = codes.bringIn(table, file, trial, current.get(), clock.now());
            String sentence =
                    (trial ? "核对通过：将新增和修改 " : "已导入" + table.chinese() + "表，新增和修改 ")
                            + found.size()
                            + " 个。";
            return BroughtTable.taken(
                    sentence, trial ? null : "/catalogue/codes", found, List.of());
        } catch (WrongSheet wrong) {
            return BroughtTable.refused(wrong);
        }
    }

    private static CodeTable table(String name) {
        return Arrays.stream(CodeTable.values())
                .filter(one -> one.table().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
