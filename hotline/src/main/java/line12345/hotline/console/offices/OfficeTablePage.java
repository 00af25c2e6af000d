package line12345.hotline.console.offices;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.console.BroughtTable;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.department.register.DepartmentSheet;
import line12345.ticketing.department.register.ImportDepartments;
import line12345.ticketing.sheet.WrongSheet;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** The tree as a table, out and in. */
@Path("/offices")
@RolesAllowed("ADMIN")
@Blocking
public class OfficeTablePage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject DepartmentSheet sheet;
    @Inject ImportDepartments bringIn;

    @GET
    @Path("table/csv")
    public Response export() {
        return BroughtTable.file(
                sheet.export(current.get()), "承办单位-" + OfficeClock.dayOf(clock.now()) + ".csv");
    }

    /**
     * @param trial to hear what it would do
     */
    @POST
    @Path("table")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response bringIn(@QueryParam("trial") boolean trial, byte[] file) {
        try {
            var outcome = bringIn.bringIn(file, trial, current.get(), clock.now());
            String sentence =
                    "%s新增 %d 个、修改 %d 个、撤销 %d 个，%d 个不变。"
                            .formatted(
                                    trial ? "试导入通过：将" : "已导入：",
                                    outcome.added(),
                                    outcome.changed(),
                                    outcome.dissolved(),
                                    outcome.same());
            return BroughtTable.taken(
                    sentence, trial ? null : "/offices/table", outcome.differences(), List.of());
        } catch (WrongSheet wrong) {
            return BroughtTable.refused(wrong);
        }
    }
}
