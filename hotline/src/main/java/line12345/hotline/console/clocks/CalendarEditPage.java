package line12345.hotline.console.clocks;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.adjustment.ProposeChange;
import line12345.ticketing.adjustment.change.ChangeYear;
import line12345.ticketing.calendar.CalendarEdition;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.NoticeText;
import line12345.ticketing.calendar.YearPlan;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Announces a year or changes it: the notice is pasted, looked at as a calendar, and proposed. */
@Path("/clocks/calendar/{year:\\d{4}}/edit")
@RolesAllowed("ADMIN")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CalendarEditPage {
    private static final int LONGEST_NOTICE = 5000;
    private static final int LONGEST_SOURCE = 200;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Calendars calendars;
    @Inject ProposeChange propose;

    @CheckedTemplate(basePath = "clocks")
    static class Templates {
        static native TemplateInstance calendaredit(
                int year, boolean first, TypedForm form, YearView view);
    }

    /**
     * @param as the earlier edition whose days the form begins with, to take a change back; null
     *     for the one in force
     */
    @GET
    public TemplateInstance show(@PathParam("year") int year, @QueryParam("as") String as) {
        LocalDate today = today(year);
        CalendarEdition edition =
                calendars.history(year).stream()
                        .filter(one -> Long.toString(one.id()).equals(as))
                        .findFirst()
                        .or(() -> calendars.inForce(year))
                        .orElse(null);
        TypedForm form =
                new TypedForm(
                        edition == null
                                ? Map.of()
                                : Map.of("notice", NoticeText.of(edition.plan())));
        YearPlan plan = edition == null ? null : edition.plan();
        return Templates.calendaredit(
                year, edition == null, form, plan == null ? null : YearView.of(year, plan, today));
    }

    /** {@code step=look} draws the calendar; {@code step=propose} goes on to what would move. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("year") int year, MultivaluedMap<String, String> sent) {
        Instant now = clock.now();
        LocalDate today = today(year);
        TypedForm form = TypedForm.of(sent);
        YearPlan before = calendars.inForce(year).map(CalendarEdition::plan).orElse(null);
        YearPlan plan = read(form, year);
        boolean look = form.is("step", "look");
        if (!look) {
            form.text("source", "依据", LONGEST_SOURCE);
        }
        if (!look && !form.refused()) {
            try {
                var change = new ChangeYear(plan, before, form.value("source"));
                long id = propose.propose(change, current.get(), now);
                return Response.seeOther(URI.create("/clocks/adjustments/" + id)).build();
            } catch (Refusal refusal) {
                form.refuse("notice", refusal.sentence());
            }
        }
        YearView view = plan == null ? null : YearView.of(year, plan, today);
        return Response.status(form.refused() ? 422 : 200)
                .entity(Templates.calendaredit(year, before == null, form, view))
                .build();
    }

    private static YearPlan read(TypedForm form, int year) {
        String notice = form.text("notice", "放假安排", LONGEST_NOTICE);
        if (form.refused()) {
            return null;
        }
        try {
            return NoticeText.read(year, notice);
        } catch (Refusal refusal) {
            form.refuse("notice", refusal.sentence());
            return null;
        }
    }

    private LocalDate today(int year) {
        LocalDate today = OfficeClock.dayOf(clock.now());
        if (year < today.getYear() || year > today.getYear() + 1) {
            throw new NoSuchLimit();
        }
        return today;
    }
}
