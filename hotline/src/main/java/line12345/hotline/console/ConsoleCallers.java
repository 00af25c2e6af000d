package line12345.hotline.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.WrongPhoneNumber;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** Who calls and what they asked before, as parts of the console's page. */
@Path("/console")
@RolesAllowed("AGENT")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ConsoleCallers {
    /** As many as can be taken in while greeting. */
    private static final int MOST = 20;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject CallsView calls;
    @Inject TicketLists lists;
    @Inject ReadTicket read;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance caller(PastRequests past);

        static native TemplateInstance glance(TicketView ticket, Instant now);
    }

    /** A telephone number as it was typed. */
    public record NumberForm(String phone) {}

    /** The caller of one's own call, with the whole number: it was shown by the telephone too. */
    @GET
    @Path("calls/{key}")
    public TemplateInstance ofCall(@PathParam("key") String key) {
        Actor agent = current.get();
        CallView call = calls.byKey(key, agent);
        String number = calls.callerNumber(call.id(), agent).orElse("");
        int earlier = calls.sameCaller(call.id(), agent, MOST).size();
        return Templates.caller(
                new PastRequests(number, call.waitingAgain(), earlier, linesOf(number, agent)));
    }

    /**
     * What a number written by hand asked before; a POST, because addresses end up in logs.
     *
     * @throws WrongPhoneNumber if it is none
     */
    @POST
    @Path("callers")
    @Consumes(MediaType.APPLICATION_JSON)
    public TemplateInstance ofNumber(NumberForm form) {
        Instant now = clock.now();
        List<TicketLine> lines = lists.ofCaller(current.get(), form.phone(), MOST, now);
        return Templates.caller(new PastRequests(form.phone(), false, 0, lines));
    }

    @GET
    @Path("tickets/{number}")
    public TemplateInstance ticket(@PathParam("number") String number) {
        Instant now = clock.now();
        return Templates.glance(read.read(number, current.get(), now), now);
    }

    /** A number from far away, or none, has no tickets here; the call is shown all the same. */
    private List<TicketLine> linesOf(String number, Actor agent) {
        try {
            return lists.ofCaller(agent, number, MOST, clock.now());
        } catch (WrongPhoneNumber foreign) {
            return List.of();
        }
    }
}
