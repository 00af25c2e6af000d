package line12345.hotline.console.rota;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.rota.shift.ShiftBook;
import line12345.hotline.rota.shift.Shifts;
import line12345.hotline.rota.swap.DecideSwap;
import line12345.hotline.rota.swap.Swap;
import line12345.hotline.rota.swap.Swaps;
import line12345.hotline.rota.week.CopyWeek;
import line12345.hotline.rota.week.PlaceSeat;
import line12345.hotline.rota.week.PublishWeek;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rota 班表 of a week for those who keep it, beside what is expected of each day. */
@Path("/rota")
@RolesAllowed({"SHIFT_LEADER", "MANAGER"})
@Blocking
public class RotaPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ObjectMapper json;
    @Inject ShowWeek week;
    @Inject Shifts shifts;
    @Inject Swaps swaps;
    @Inject PlaceSeat place;
    @Inject CopyWeek copy;
    @Inject PublishWeek publish;
    @Inject DecideSwap decide;

    /** The drawings as JSON. */
    public record Charts(String seats, String calls) {}

    @CheckedTemplate(basePath = "rota")
    static class Templates {
        static native TemplateInstance rota(
                WeekScreen screen, Charts charts, List<Swap> swaps, ShiftBook book, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "班表";
        }

        @Override
        public String href() {
            return "/rota";
        }

        @Override
        public int order() {
            return 44;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.SHIFT_LEADER || role == Role.MANAGER;
        }
    }

    /**
     * @param shift code; empty to take the person off
     * @param breakGroup null for the group with the fewest people
     */
    public record SeatForm(
            LocalDate day, long accountId, String shift, Integer breakGroup, int seen) {}

    /** The version of the draft afterwards. */
    public record Version(int version) {}

    public record WeekForm(int seen, String note) {}

    /** How many shifts were filled in. */
    public record Filled(int filled) {}

    /**
     * @param answer {@code yes} or {@code no}
     */
    public record DecisionForm(int seen, String answer, String words) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(
            @QueryParam("day") @DefaultValue("") String day,
            @QueryParam("by") @DefaultValue("person") String by)
            throws JsonProcessingException {
        Instant now = clock.now();
        LocalDate shown = RotaDay.read(day, OfficeClock.dayOf(now));
        WeekScreen screen = week.show(shown, by.equals("day"), current.get(), now);
        ForecastDrawn drawn = new ForecastDrawn(screen.forecast());
        return Templates.rota(
                screen,
                new Charts(
                        json.writeValueAsString(drawn.seats()),
                        json.writeValueAsString(drawn.calls())),
                swaps.open(current.get()),
                shifts.book(),
                now);
    }

    @POST
    @Path("seats")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Version place(SeatForm form) {
        return new Version(
                place.place(
                        RotaDay.given(form.day()),
                        form.accountId(),
                        form.shift(),
                        form.breakGroup(),
                        form.seen(),
                        current.get(),
                        clock.now()));
    }

    @POST
    @Path("weeks/{monday}/copy")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Filled copy(@PathParam("monday") String monday, WeekForm form) {
        return new Filled(
                copy.copy(RotaDay.given(monday), form.seen(), current.get(), clock.now()));
    }

    @POST
    @Path("weeks/{monday}/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Version publish(@PathParam("monday") String monday, WeekForm form) {
        return new Version(
                publish.publish(
                        RotaDay.given(monday),
                        form.note(),
                        form.seen(),
                        current.get(),
                        clock.now()));
    }

    @POST
    @Path("swaps/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void decide(@PathParam("id") long id, DecisionForm form) {
        decide.decide(
                id,
                "yes".equals(form.answer()),
                form.words(),
                form.seen(),
                current.get(),
                clock.now());
    }
}
