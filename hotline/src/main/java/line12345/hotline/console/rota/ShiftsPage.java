package line12345.hotline.console.rota;

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
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.rota.shift.ChangeShift;
import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.ShiftForm;
import line12345.hotline.rota.shift.Shifts;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The shifts 班次: their times and breaks, each from a day on, with their history. */
@Path("/rota/shifts")
@RolesAllowed({"SHIFT_LEADER", "MANAGER"})
@Blocking
public class ShiftsPage {
    private static final int HISTORY = 50;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Shifts shifts;
    @Inject ChangeShift change;

    @CheckedTemplate(basePath = "rota")
    static class Templates {
        static native TemplateInstance shifts(
                List<Shift> shifts, List<Shifts.Entry> history, LocalDate today, Instant now);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        return Templates.shifts(
                shifts.book().newest(), shifts.history(HISTORY), OfficeClock.dayOf(now), now);
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(@PathParam("code") String code, ShiftForm form) {
        change.change(code, form, current.get(), clock.now());
    }
}
