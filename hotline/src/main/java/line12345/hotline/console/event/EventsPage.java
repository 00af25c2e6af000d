package line12345.hotline.console.event;

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
import line12345.ticketing.event.EventView;
import line12345.ticketing.event.PutEventAside;
import line12345.ticketing.event.ReadEvents;
import line12345.ticketing.event.TakeUpEvent;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** What happens in the city: equal matters of one street, taken up and joined 事件. */
@Path("/events")
@RolesAllowed({"AGENT", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class EventsPage {
    /** So many are listed, and on the strip. */
    private static final int LONGEST = 50;

    private static final int ON_STRIP = 4;

    /** Tickets of one event. */
    private static final int LISTED = 200;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadEvents read;
    @Inject TakeUpEvent take;
    @Inject PutEventAside aside;

    @CheckedTemplate(basePath = "event")
    static class Templates {
        static native TemplateInstance events(List<EventView> events, Instant now);

        static native TemplateInstance event(
                EventView event, ReadEvents.Listed members, Instant now);

        static native TemplateInstance strip(List<EventView> events, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "事件";
        }

        @Override
        public String href() {
            return "/events";
        }

        @Override
        public int order() {
            return 25;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.AGENT
                    || role == Role.REVIEWER
                    || role == Role.SHIFT_LEADER
                    || role == Role.MANAGER;
        }
    }

    /**
     * @param name at most 40 characters
     * @param main the number of the ticket that goes on
     */
    public record TakeForm(String name, String main) {}

    /**
     * @param reason at most 200 characters
     */
    public record AsideForm(String reason) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return Templates.events(read.going(current.get(), LONGEST), clock.now());
    }

    /** A part of the pool and of the console. */
    @GET
    @Path("strip")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance strip() {
        return Templates.strip(read.going(current.get(), ON_STRIP), clock.now());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("id") long id) {
        Instant now = clock.now();
        return Templates.event(
                read.one(id, current.get()), read.tickets(id, LISTED, current.get(), now), now);
    }

    @POST
    @Path("{id}/take")
    @Consumes(MediaType.APPLICATION_JSON)
    public void take(@PathParam("id") long id, TakeForm form) {
        take.take(id, form.name(), form.main(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/aside")
    @Consumes(MediaType.APPLICATION_JSON)
    public void aside(@PathParam("id") long id, AsideForm form) {
        aside.aside(id, form.reason(), current.get(), clock.now());
    }
}
