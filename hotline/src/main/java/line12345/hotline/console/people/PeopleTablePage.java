package line12345.hotline.console.people;

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
import line12345.ticketing.people.ImportPeople;
import line12345.ticketing.people.PeopleSheet;
import line12345.ticketing.sheet.Difference;
import line12345.ticketing.sheet.WrongSheet;
import line12345.ticketing.time.OfficeClock;

/** The people as a table, out and in. */
@Path("/people")
@RolesAllowed("ADMIN")
@Blocking
public class PeopleTablePage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject PeopleSheet sheet;
    @Inject ImportPeople bringIn;

    @GET
    @Path("table/csv")
    public Response export() {
        return BroughtTable.file(
                sheet.export(current.get()), "人员-" + OfficeClock.dayOf(clock.now()) + ".csv");
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
            long people = outcome.differences().stream().map(Difference::row).distinct().count();
            String sentence =
                    people == 0
                            ? "表格与现有账号完全一致，没有要改的。"
                            : (trial ? "核对通过：将新增或修改 " : "已导入：新增或修改 ") + people + " 人。";
            return BroughtTable.taken(
                    sentence,
                    trial ? null : "/people/table",
                    outcome.differences(),
                    outcome.passwords());
        } catch (WrongSheet wrong) {
            return BroughtTable.refused(wrong);
        }
    }
}
