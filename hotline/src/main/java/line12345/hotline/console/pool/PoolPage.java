package line12345.hotline.console.pool;

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
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.ticket.reading.HotlineLists;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** Requests that wait for somebody to say which office they go to, oldest first. */
@Path("/pool")
@RolesAllowed("AGENT")
@Blocking
public class PoolPage {
    /** So many of the oldest are shown. */
    static final int LONGEST = 200;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject TicketLists lists;
    @Inject ReadTicket read;
    @Inject Offers offers;
    @Inject HotlineLists hotline;
    @Inject ApplicationLists applications;
    @Inject DispatchTicket dispatch;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance pool(List<TicketLine> lines, PoolTicket open, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "派单池";
        }

        @Override
        public String href() {
            return "/pool";
        }

        @Override
        public int order() {
            return 20;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.AGENT;
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        return Templates.pool(lists.toDispatch(current.get(), LONGEST, now), null, now);
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ticket(@PathParam("number") String number) {
        Instant now = clock.now();
        Actor agent = current.get();
        PoolTicket open =
                new PoolTicket(
                        read.read(number, agent, now),
                        offers.of(number, agent, now),
                        applications.ofTicket(number, agent, now),
                        hotline.alike(number, agent, PoolTicket.ALIKE, now));
        return Templates.pool(lists.toDispatch(agent, LONGEST, now), open, now);
    }

    @POST
    @Path("{number}/dispatch")
    @Consumes(MediaType.APPLICATION_JSON)
    public void dispatch(@PathParam("number") String number, OfficesForm form) {
        dispatch.dispatch(number, form.choice(), form.version(), current.get(), clock.now());
    }
}
