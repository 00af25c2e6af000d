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
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.review.ApproveReply;
import line12345.ticketing.review.SendBackReply;
import line12345.ticketing.ticket.reading.HotlineLists;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Reads answers before citizens do, and decides what offices apply for. */
@Path("/reviews")
@RolesAllowed("REVIEWER")
@Blocking
public class ReviewPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject HotlineLists lists;
    @Inject ApplicationLists applications;
    @Inject Cases cases;
    @Inject ApproveReply approve;
    @Inject SendBackReply sendBack;
    @Inject DecideApplication decide;

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "审核台";
        }

        @Override
        public String href() {
            return "/reviews";
        }

        @Override
        public int order() {
            return 35;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.REVIEWER;
        }
    }

    /**
     * @param version of the ticket as the reviewer saw it
     */
    public record ApproveForm(int version) {}

    /**
     * @param version of the ticket as the reviewer saw it
     * @param ground code of a typical reason
     * @param words what exactly is missing, may be empty
     */
    public record SendBackForm(int version, String ground, String words) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        return page(Opened.nothing(), now);
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance answer(@PathParam("number") String number) {
        Instant now = clock.now();
        return page(Opened.of(cases.answer(number, current.get(), now)), now);
    }

    @GET
    @Path("applications/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance application(@PathParam("id") long id) {
        Instant now = clock.now();
        return page(Opened.of(cases.application(id, current.get(), now)), now);
    }

    private TemplateInstance page(Opened open, Instant now) {
        var reviewer = current.get();
        return ReviewTemplates.reviews(
                ReviewList.ofReviewer(
                        lists.toReview(reviewer, ReviewList.LONGEST, now),
                        applications.toDecide(reviewer, ReviewList.LONGEST, now)),
                open,
                now);
    }

    @POST
    @Path("{number}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public void approve(@PathParam("number") String number, ApproveForm form) {
        approve.approve(number, form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{number}/send-back")
    @Consumes(MediaType.APPLICATION_JSON)
    public void sendBack(@PathParam("number") String number, SendBackForm form) {
        sendBack.sendBack(
                number, form.ground(), form.words(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("applications/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void decide(@PathParam("id") long id, Decision form) {
        decide.decide(id, form.yes(), form.words(), form.version(), current.get(), clock.now());
    }
}
