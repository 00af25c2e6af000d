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
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Departments;
import line12345.ticketing.supervision.ReviewSupervision;
import line12345.ticketing.supervision.Verdict;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.watch.Place;
import line12345.ticketing.watch.WatchLists;
import line12345.ticketing.watch.WatchPage;
import line12345.ticketing.watch.Watched;

import java.time.Instant;

/**
 * Electronic supervision: what is late, thrown around or empty. Orders for the marked rows are
 * given by one step for many.
 */
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
    @Inject ReviewSupervision review;

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
                new WatchScreen(list, office, !after.isEmpty(), page, departments.allActive()),
                now);
    }

    @POST
    @Path("orders/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public void review(@PathParam("id") long id, ReviewForm form) {
        review.review(id, form.verdict(), form.words(), form.version(), current.get(), clock.now());
    }
}
