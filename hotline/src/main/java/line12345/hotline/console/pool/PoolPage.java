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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.claim.Claims;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.event.ReadEvents;
import line12345.ticketing.search.alike.PossibleRepeats;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** Requests that wait for somebody to say which office they go to, most urgent first. */
@Path("/pool")
@RolesAllowed("AGENT")
@Blocking
public class PoolPage {
    /** So many of the most urgent are shown. */
    static final int LONGEST = 200;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject TicketLists lists;
    @Inject ReadTicket read;
    @Inject Offers offers;
    @Inject PossibleRepeats repeats;
    @Inject ReadEvents events;
    @Inject ApplicationLists applications;
    @Inject DispatchTicket dispatch;
    @Inject Claims claims;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance pool(PoolList list, PoolTicket open, Instant now);
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

    /**
     * What this dispatcher holds is opened again, also after the browser died.
     *
     * @param onlyList on a narrow screen somebody wants to see the list all the same
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@QueryParam("list") String onlyList) {
        Instant now = clock.now();
        PoolList list = waiting(now);
        boolean again = onlyList == null && !list.own().isEmpty();
        return Templates.pool(list, again ? open(list, list.own(), now) : null, now);
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ticket(@PathParam("number") String number) {
        Instant now = clock.now();
        PoolList list = waiting(now);
        return Templates.pool(list, open(list, number, now), now);
    }

    private PoolList waiting(Instant now) {
        Actor agent = current.get();
        List<TicketLine> waiting = lists.toDispatch(agent, LONGEST, now);
        List<String> numbers = waiting.stream().map(TicketLine::number).toList();
        return PoolList.of(waiting, claims.all(now), events.of(numbers, agent), agent);
    }

    private PoolTicket open(PoolList list, String number, Instant now) {
        Actor agent = current.get();
        return new PoolTicket(
                read.read(number, agent, now),
                offers.of(number, agent, now),
                applications.ofTicket(number, agent, now),
                repeats.of(number, agent, PoolTicket.ALIKE, now),
                events.of(List.of(number), agent).get(number),
                list.claim(number),
                list.mine(number));
    }

    @POST
    @Path("{number}/dispatch")
    @Consumes(MediaType.APPLICATION_JSON)
    public void dispatch(@PathParam("number") String number, OfficesForm form) {
        dispatch.dispatch(number, form.choice(), form.version(), current.get(), clock.now());
    }
}
