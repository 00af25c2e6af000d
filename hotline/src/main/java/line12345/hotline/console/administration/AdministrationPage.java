package line12345.hotline.console.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.entrance.Attention;
import line12345.ticketing.entrance.Care;
import line12345.ticketing.entrance.Change;
import line12345.ticketing.entrance.LatestChanges;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The administrators' first page. */
@Path("/administration")
@RolesAllowed("ADMIN")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AdministrationPage {
    private static final int LATEST = 20;
    private static final int COMING = 20;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Attention attention;
    @Inject LatestChanges changes;

    @CheckedTemplate(basePath = "administration")
    static class Templates {
        static native TemplateInstance administration(
                List<Care> cares, List<Change> coming, List<Change> latest, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "系统管理";
        }

        @Override
        public String href() {
            return "/administration";
        }

        @Override
        public int order() {
            return 50;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    @GET
    public TemplateInstance show() {
        Instant now = clock.now();
        Actor reader = current.get();
        return Templates.administration(
                attention.list(reader, now),
                changes.coming(COMING, reader, now),
                changes.latest(LATEST, reader),
                now);
    }
}
