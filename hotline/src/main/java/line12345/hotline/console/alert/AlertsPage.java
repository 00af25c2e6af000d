package line12345.hotline.console.alert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.alert.AcknowledgeAlert;
import line12345.ticketing.alert.UnheardAlerts;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/**
 * Alerts that nobody has answered, for management; and the door by which a ticket's are answered.
 */
@Path("/alerts")
@Blocking
public class AlertsPage {
    /** So many of the longest unheard are shown. */
    static final int LONGEST = 200;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject UnheardAlerts unheard;
    @Inject AcknowledgeAlert acknowledge;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance alerts(List<UnheardAlerts.Line> lines, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "无人应答";
        }

        @Override
        public String href() {
            return "/alerts";
        }

        @Override
        public int order() {
            return 58;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.MANAGER;
        }
    }

    @GET
    @RolesAllowed("MANAGER")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        return Templates.alerts(unheard.all(current.get(), LONGEST), now);
    }

    /** Said by the page when a person, not a script, has opened the ticket. */
    @POST
    @Path("{number}/opened")
    @RolesAllowed({"AGENT", "CLERK", "LEADER", "REVIEWER", "CALLBACK", "SHIFT_LEADER", "MANAGER"})
    public void opened(@PathParam("number") String number) {
        acknowledge.ofTicket(number, current.get(), clock.now());
    }
}
