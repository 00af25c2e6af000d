package line12345.hotline.console.supervision;

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
import line12345.ticketing.supervision.AcceptSupervision;
import line12345.ticketing.supervision.AskSupervisionBack;
import line12345.ticketing.supervision.OrderView;
import line12345.ticketing.supervision.OwnOrders;
import line12345.ticketing.supervision.ReportSupervision;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** An office's supervision orders: accepted, reported on, asked back. */
@Path("/desk/orders")
@RolesAllowed({"CLERK", "LEADER"})
@Blocking
public class OwnOrdersPage {
    /** So many of the most pressing open ones are shown. */
    static final int LONGEST = 200;

    /** So many of those that ended last are shown. */
    static final int ENDED = 20;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject OwnOrders own;
    @Inject AcceptSupervision accept;
    @Inject ReportSupervision report;
    @Inject AskSupervisionBack askBack;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance orders(
                List<OrderView> open, List<OrderView> ended, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "督办单";
        }

        @Override
        public String href() {
            return "/desk/orders";
        }

        @Override
        public int order() {
            return 35;
        }

        @Override
        public boolean isFor(Role role) {
            return role.ofOffice();
        }
    }

    /**
     * @param version of the order as the person saw it
     */
    public record AcceptForm(int version) {}

    /**
     * @param version of the order as the person saw it
     * @param words what was done, or why it should be withdrawn
     */
    public record WordsForm(int version, String words) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        var clerk = current.get();
        return Templates.orders(own.open(clerk, LONGEST, now), own.ended(clerk, ENDED, now), now);
    }

    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public void accept(@PathParam("id") long id, AcceptForm form) {
        accept.accept(id, form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    public void report(@PathParam("id") long id, WordsForm form) {
        report.report(id, form.words(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/ask-back")
    @Consumes(MediaType.APPLICATION_JSON)
    public void askBack(@PathParam("id") long id, WordsForm form) {
        askBack.ask(id, form.words(), form.version(), current.get(), clock.now());
    }
}
