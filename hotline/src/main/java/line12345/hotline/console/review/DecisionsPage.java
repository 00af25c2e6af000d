package line12345.hotline.console.review;

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
import line12345.hotline.console.pool.OfficesForm;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.dispatch.DecideAtMeeting;
import line12345.ticketing.ticket.reading.HotlineLists;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** What managers decide: applications of their level, and whose matter it is after a meeting. */
@Path("/decisions")
@RolesAllowed("MANAGER")
@Blocking
public class DecisionsPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject HotlineLists lists;
    @Inject ApplicationLists applications;
    @Inject Cases cases;
    @Inject DecideApplication decide;
    @Inject DecideAtMeeting meet;

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "待决事项";
        }

        @Override
        public String href() {
            return "/decisions";
        }

        @Override
        public int order() {
            return 55;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.MANAGER;
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        return page(Opened.nothing(), now);
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance meeting(@PathParam("number") String number) {
        Instant now = clock.now();
        return page(Opened.of(cases.meeting(number, current.get(), now)), now);
    }

    @GET
    @Path("applications/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance application(@PathParam("id") long id) {
        Instant now = clock.now();
        return page(Opened.of(cases.application(id, current.get(), now)), now);
    }

    private TemplateInstance page(Opened open, Instant now) {
        var manager = current.get();
        return ReviewTemplates.reviews(
                ReviewList.ofManager(
                        lists.toMeet(manager, ReviewList.LONGEST, now),
                        applications.toDecide(manager, ReviewList.LONGEST, now)),
                open,
                now);
    }

    @POST
    @Path("applications/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void decide(@PathParam("id") long id, Decision form) {
        decide.decide(id, form.yes(), form.words(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/meeting")
    @Consumes(MediaType.APPLICATION_JSON)
    public void meet(@PathParam("number") String number, OfficesForm form) {
        meet.decide(
                number, form.choice(), form.minutes(), form.version(), current.get(), clock.now());
    }
}
