package line12345.hotline.console.harassment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.harassment.ConfirmListing;
import line12345.ticketing.harassment.Harassment;
import line12345.ticketing.harassment.LiftListing;
import line12345.ticketing.harassment.ListHarasser;
import line12345.ticketing.harassment.Listing;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The harassment list 骚扰名单: who is on it, why, until when, and what waits for a second person. */
@Path("/harassment")
@RolesAllowed({"REVIEWER", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class HarassmentPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Harassment harassment;
    @Inject ListHarasser list;
    @Inject ConfirmListing confirm;
    @Inject LiftListing lift;
    @Inject Rules rules;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance harassment(
                List<Listing> listings, int aDay, LocalDate today, LocalDate longest, Instant now);
    }

    /**
     * @param until a day as {@code 2027-01-31}
     */
    public record ListingForm(String phone, String words, String ticket, String until) {}

    public record LiftForm(String words) {}

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "骚扰名单";
        }

        @Override
        public String href() {
            return "/harassment";
        }

        @Override
        public int order() {
            return 59;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.REVIEWER || role == Role.SHIFT_LEADER;
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        return Templates.harassment(
                harassment.all(current.get(), now),
                rules.number(Rule.HARASSMENT_A_DAY, now),
                today,
                today.plusDays(rules.number(Rule.HARASSMENT_DAYS, now)),
                now);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void list(ListingForm form) {
        list.list(
                form.phone(),
                form.words(),
                form.ticket(),
                day(form.until()),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{id}/confirm")
    public void confirm(@PathParam("id") long id) {
        confirm.confirm(id, current.get(), clock.now());
    }

    @POST
    @Path("{id}/lift")
    @Consumes(MediaType.APPLICATION_JSON)
    public void lift(@PathParam("id") long id, LiftForm form) {
        lift.lift(id, form.words(), current.get(), clock.now());
    }

    private static LocalDate day(String said) {
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
