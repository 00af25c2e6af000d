package line12345.hotline.outbound.desk;

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

import line12345.hotline.outbound.quiet.DoNotCall;
import line12345.hotline.outbound.quiet.LiftWish;
import line12345.hotline.outbound.quiet.WishNoCalls;
import line12345.hotline.outbound.quiet.WishSource;
import line12345.hotline.outbound.quiet.Wished;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The list of those who do not want to be called 免打扰. */
@Path("/outbound/quiet")
@RolesAllowed({"AGENT", "CALLBACK", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class QuietPage {
    private static final int LONGEST = 200;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject DoNotCall list;
    @Inject WishNoCalls wish;
    @Inject LiftWish lift;

    @CheckedTemplate(basePath = "outbound")
    static class Templates {
        static native TemplateInstance quiet(List<Wished> wishes, boolean leads, Instant now);
    }

    /**
     * @param number as a person writes it
     * @param written the wish came in writing, else on the telephone
     * @param until the last day, ISO, or empty for no end
     */
    public record WishForm(String number, boolean written, String reason, String until) {}

    /** Why; at most 200 characters. */
    public record LiftForm(String why) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return Templates.quiet(
                list.newest(LONGEST), OutboundPage.leads(current.get()), clock.now());
    }

    /** A POST with the number inside, because addresses end up in logs. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void wish(WishForm form) {
        WishForm said = form == null ? new WishForm("", false, "", "") : form;
        wish.wish(
                said.number(),
                said.written() ? WishSource.WRITTEN : WishSource.CALL,
                said.reason(),
                end(said.until()),
                current.get(),
                clock.now());
    }

    private static Instant end(String day) {
        try {
            return day == null || day.isBlank()
                    ? null
                    : LocalDate.parse(day).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @POST
    @Path("{id:\\d+}/lift")
    @RolesAllowed({"SHIFT_LEADER", "MANAGER"})
    @Consumes(MediaType.APPLICATION_JSON)
    public void lift(@PathParam("id") long id, LiftForm form) {
        lift.lift(id, form == null ? "" : form.why(), current.get(), clock.now());
    }
}
