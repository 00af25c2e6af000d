package line12345.hotline.console.tryout;

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

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.alert.ladder.LadderForm;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rule.NoSuchRule;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.tryout.Tried;
import line12345.ticketing.tryout.TryCatalogue;
import line12345.ticketing.tryout.TryDates;
import line12345.ticketing.tryout.TryLadder;

import java.util.Arrays;

/** What would have been different; a part of the page on which the change is made. */
@Path("/try-out")
@RolesAllowed("ADMIN")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TryOutPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject TryDates dates;
    @Inject TryCatalogue catalogue;
    @Inject TryLadder ladder;

    @CheckedTemplate(basePath = "tryout")
    static class Templates {
        static native TemplateInstance tried(Tried tried);
    }

    /** A proposed limit, calendar or office hours. */
    @GET
    @Path("dates/{id:\\d{1,18}}")
    public TemplateInstance dates(@PathParam("id") long id) {
        return Templates.tried(dates.of(id, current.get(), clock.now()));
    }

    /** A draft of the catalogue. */
    @GET
    @Path("catalogue/{id:\\d{1,18}}")
    public TemplateInstance catalogue(@PathParam("id") long id) {
        return Templates.tried(catalogue.of(id, current.get(), clock.now()));
    }

    /** Steps of an alert as they stand in the form; neither day nor source is needed. */
    @POST
    @Path("alerts/{occasion}-{urgency}")
    @Consumes(MediaType.APPLICATION_JSON)
    public TemplateInstance alerts(
            @PathParam("occasion") String occasion,
            @PathParam("urgency") String urgency,
            LadderForm form) {
        return Templates.tried(
                ladder.of(
                        named(Occasion.values(), occasion),
                        named(Urgency.values(), urgency),
                        form,
                        current.get(),
                        clock.now()));
    }

    private static <T extends Enum<T>> T named(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(NoSuchRule::new);
    }
}
