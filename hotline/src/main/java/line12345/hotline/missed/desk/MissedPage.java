package line12345.hotline.missed.desk;

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
import line12345.hotline.missed.MarkMissed;
import line12345.hotline.missed.MissedFigures;
import line12345.hotline.missed.MissedTry;
import line12345.hotline.missed.ReadMissed;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The list of missed calls 漏话. */
@Path("/missed")
@RolesAllowed({"AGENT", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class MissedPage {
    /** So many are listed of each kind. */
    private static final int LONGEST = 200;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadMissed read;
    @Inject MarkMissed mark;
    @Inject MissedLines lines;

    @CheckedTemplate(basePath = "missed")
    static class Templates {
        static native TemplateInstance list(
                MissedFigures figures,
                List<MissedLine> open,
                List<MissedLine> done,
                boolean leads,
                Instant now);

        static native TemplateInstance one(
                MissedLine line, List<MissedTry> tries, boolean leads, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "漏话";
        }

        @Override
        public String href() {
            return "/missed";
        }

        @Override
        public int order() {
            return 15;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.AGENT || role == Role.SHIFT_LEADER || role == Role.MANAGER;
        }
    }

    /** Why; at most 200 characters. */
    public record WhyForm(String why) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        Actor reader = current.get();
        return Templates.list(
                read.figures(now),
                lines.of(read.open(reader, LONGEST), now),
                lines.of(read.done(reader, LONGEST), now),
                leads(),
                now);
    }

    @GET
    @Path("{id:\\d+}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("id") long id) {
        Instant now = clock.now();
        MissedLine line = lines.of(read.one(id, current.get()), now);
        return Templates.one(line, read.tries(id), leads(), now);
    }

    @POST
    @Path("{id:\\d+}/urgent")
    @Consumes(MediaType.APPLICATION_JSON)
    public void urgent(@PathParam("id") long id, WhyForm form) {
        mark.urgent(id, form == null ? "" : form.why(), current.get(), clock.now());
    }

    @POST
    @Path("{id:\\d+}/aside")
    @Consumes(MediaType.APPLICATION_JSON)
    public void aside(@PathParam("id") long id, WhyForm form) {
        mark.putAside(id, form == null ? "" : form.why(), current.get(), clock.now());
    }

    private boolean leads() {
        return !current.get().is(Role.AGENT);
    }
}
