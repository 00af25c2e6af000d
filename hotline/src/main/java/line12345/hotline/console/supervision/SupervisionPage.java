package line12345.hotline.console.supervision;

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
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Departments;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.supervision.IssueSupervision;
import line12345.ticketing.supervision.ReviewSupervision;
import line12345.ticketing.supervision.Verdict;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.watch.ClearSuspicion;
import line12345.ticketing.watch.Place;
import line12345.ticketing.watch.WatchLists;
import line12345.ticketing.watch.WatchPage;
import line12345.ticketing.watch.Watched;

import java.time.Instant;
import java.util.List;

/** Electronic supervision: what is late, thrown around or empty, and the orders that follow. */
@Path("/supervision")
@RolesAllowed("MANAGER")
@Blocking
public class SupervisionPage {
    /** Rows of a page. */
    static final int ROWS = 50;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject WatchLists lists;
    @Inject Departments departments;
    @Inject Grounds grounds;
    @Inject IssueSupervision issue;
    @Inject ReviewSupervision review;
    @Inject ClearSuspicion clear;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance supervision(WatchScreen screen, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "督办监察";
        }

        @Override
        public String href() {
            return "/supervision";
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

    /**
     * @param reason code of the ground
     * @param words what else the offices are told, may be empty
     */
    public record IssueForm(String reason, String words, List<Marks.Mark> marks) {}

    public record ClearForm(List<Marks.Mark> marks) {}

    /**
     * @param version of the order as the person saw it
     */
    public record ReviewForm(int version, Verdict verdict, String words) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(
            @QueryParam("list") @DefaultValue("") String name,
            @QueryParam("office") @DefaultValue("0") long office,
            @QueryParam("after") @DefaultValue("") String after) {
        Instant now = clock.now();
        Watched list = Watched.named(name);
        Long only = office == 0 ? null : office;
        WatchPage page = lists.page(list, only, Place.read(after), ROWS, current.get(), now);
        return Templates.supervision(
                new WatchScreen(
                        list,
                        office,
                        !after.isEmpty(),
                        page,
                        departments.allActive(),
                        grounds.of(GroundUse.SUPERVISE, now)),
                now);
    }

    /** One key for all marked rows; what is refused for one does not touch the others. */
    @POST
    @Path("orders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public List<Marks.Told> issue(IssueForm form) {
        Instant now = clock.now();
        Actor manager = current.get();
        return Marks.each(
                form.marks(),
                "已下发督办单",
                mark ->
                        issue.issue(
                                mark.number(),
                                mark.position(),
                                form.reason(),
                                form.words(),
                                mark.version(),
                                manager,
                                now));
    }

    @POST
    @Path("clear")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public List<Marks.Told> clear(ClearForm form) {
        Instant now = clock.now();
        Actor manager = current.get();
        return Marks.each(
                form.marks(),
                "已记为不属空洞答复",
                mark -> clear.clear(mark.number(), mark.position(), mark.version(), manager, now));
    }

    @POST
    @Path("orders/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public void review(@PathParam("id") long id, ReviewForm form) {
        review.review(id, form.verdict(), form.words(), form.version(), current.get(), clock.now());
    }
}
