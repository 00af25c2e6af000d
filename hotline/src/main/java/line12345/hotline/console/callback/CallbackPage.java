package line12345.hotline.console.callback;

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
import line12345.ticketing.callback.AnotherHour;
import line12345.ticketing.callback.RecordCallback;
import line12345.ticketing.callback.TakeCallback;
import line12345.ticketing.callback.TakeCallback.CallbackView;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.rating.Level;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One citizen to ask after another; the next comes by itself. */
@Path("/callbacks")
@RolesAllowed("CALLBACK")
@Blocking
public class CallbackPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject TakeCallback take;
    @Inject RecordCallback record;
    @Inject ReadTicket read;
    @Inject Grounds grounds;
    @Inject AnotherHour anotherHour;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance callbacks();

        static native TemplateInstance callback(
                CallbackView task,
                TicketView ticket,
                List<Level> levels,
                String greeting,
                List<Instant> again,
                String quiet,
                Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "回访";
        }

        @Override
        public String href() {
            return "/callbacks";
        }

        @Override
        public int order() {
            return 40;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.CALLBACK;
        }
    }

    /**
     * @param version of the ticket as the officer saw it
     */
    public record TryForm(int version) {}

    /**
     * @param version of the ticket as the officer saw it
     * @param again when to call again, ISO; null for the first hour allowed
     */
    public record AgainForm(int version, Instant again) {}

    /**
     * @param again when it comes up again, as a person would say it
     */
    public record NotReached(String again) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return Templates.callbacks();
    }

    /** The officer's next one as a part of the page; taking it is written down, so it is a POST. */
    @POST
    @Path("take")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance take() {
        Instant now = clock.now();
        Actor officer = current.get();
        CallbackView task = take.take(officer, now).orElse(null);
        TicketView ticket = task == null ? null : read.read(task.number(), officer, now);
        return Templates.callback(
                task,
                ticket,
                List.of(Level.values()),
                greeting(ticket, now),
                anotherHour.proposals(now),
                anotherHour.hours(now).quiet(now),
                now);
    }

    /** What the officer begins with, in the city's words. */
    private String greeting(TicketView ticket, Instant now) {
        boolean known = ticket != null && ticket.lead() != null;
        String office = known ? ticket.lead().department() : "承办单位";
        return grounds.told(GroundUse.SCRIPT, "callback", Map.of("单位", office), now);
    }

    @POST
    @Path("{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answered(@PathParam("id") long id, AnswerForm form) {
        record.answered(id, form.answers(), form.version(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/not-reached")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public NotReached notReached(@PathParam("id") long id, AgainForm form) {
        Instant now = clock.now();
        Instant again = record.notReached(id, form.version(), form.again(), current.get(), now);
        return new NotReached(DueWords.moment(now, again));
    }

    @POST
    @Path("{id}/give-up")
    @Consumes(MediaType.APPLICATION_JSON)
    public void giveUp(@PathParam("id") long id, TryForm form) {
        record.giveUp(id, form.version(), current.get(), clock.now());
    }
}
