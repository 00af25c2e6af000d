package line12345.hotline.console;

import io.quarkus.arc.All;
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
import line12345.hotline.call.mark.CallerMarks;
import line12345.hotline.call.mark.CallerWish;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.citizen.WrongPhoneNumber;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
    @Inject CallerMarks marks;
    @All @Inject List<CallerWish> wishes;
    @Inject Identities identities;
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
        Instant now = clock.now();
        Optional<String> hash = calls.callerHash(key, agent);
        int earlier = calls.sameCaller(call.id(), agent, MOST).size();
        return Templates.caller(
                new PastRequests(
                        number,
                        call.waitingAgain(),
                        earlier,
                        linesOf(number, agent),
                        hash.map(one -> marks.of(one, now)).orElse(List.of()),
                        hash.flatMap(one -> marks.note(one, agent, now)).orElse(null),
                        hash.map(one -> wishes(one, now)).orElse(List.of())));
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
        Actor agent = current.get();
        List<TicketLine> lines = lists.ofCaller(agent, form.phone(), MOST, now);
        String hash = identities.hash(PhoneNumber.parse(form.phone()).digits());
        return Templates.caller(
                new PastRequests(
                        form.phone(),
                        false,
                        0,
                        lines,
                        marks.of(hash, now),
                        marks.note(hash, agent, now).orElse(null),
                        wishes(hash, now)));
    }

    private List<String> wishes(String hash, Instant now) {
        return wishes.stream().flatMap(one -> one.of(hash, now).stream()).toList();
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
