package line12345.hotline.console.catalogue;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.console.BroughtTable;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.dispatch.catalogue.table.CodeTable;
import line12345.ticketing.dispatch.catalogue.table.KeepCodes;
import line12345.ticketing.sheet.WrongSheet;

import java.util.Arrays;

/** The tables of matters and places, out and in. */
@Path("/catalogue/codes/{table:matter|place}")
@RolesAllowed("ADMIN")
@Blocking
public class CodesPage {
    @Inject CurrentActor current;
    @Inject KeepCodes codes;

    @GET
    @Path("csv")
    public Response export(@PathParam("table") String name) {
        CodeTable table = table(name);
        return BroughtTable.file(codes.export(table, current.get()), table.chinese() + "表.csv");
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response bringIn(@PathParam("table") String name, byte[] file) {
        CodeTable table = table(name);
        try {
            int written = codes.bringIn(table, file, current.get());
            return BroughtTable.taken("已导入" + table.chinese() + "表，新增和修改 " + written + " 个。", null);
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
