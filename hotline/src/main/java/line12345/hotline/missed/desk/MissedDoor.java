package line12345.hotline.missed.desk;

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

import line12345.hotline.missed.CallBackMissed;
import line12345.hotline.missed.GiveMissedBack;
import line12345.hotline.missed.MissedFigures;
import line12345.hotline.missed.MissedRow;
import line12345.hotline.missed.MissedTry;
import line12345.hotline.missed.OpenMissed;
import line12345.hotline.missed.ReadMissed;
import line12345.hotline.missed.RecordTry;
import line12345.hotline.missed.TakeMissed;
import line12345.hotline.missed.term.TryResult;
import line12345.hotline.outbound.line.OwnCall;
import line12345.hotline.outbound.line.OwnCalls;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The agent's key: the next missed call, its number dialled, what came of it. */
@Path("/console/missed")
@RolesAllowed("AGENT")
@Blocking
public class MissedDoor {
    /** As many as can be taken in before dialling. */
    private static final int EARLIER = 5;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadMissed read;
    @Inject TakeMissed take;
    @Inject CallBackMissed callBack;
    @Inject RecordTry record;
    @Inject GiveMissedBack giveBack;
    @Inject OpenMissed open;
    @Inject OwnCalls calls;
    @Inject TicketLists tickets;
    @Inject MissedLines lines;

    @CheckedTemplate(basePath = "missed")
    static class Templates {
        static native TemplateInstance card(
                MissedLine line,
                List<MissedTry> tries,
                List<TicketLine> earlier,
                List<TryResult> results,
                Instant now);
    }

    /**
     * @param mine the entry in hand, or null
     * @param circle the confidential queues whose entries this agent may take
     */
    public record Now(Instant now, MissedFigures list, Long mine, Set<String> circle) {}

    /**
     * @param result a name of {@link TryResult}
     */
    public record ResultForm(String result, String note) {}

    /** The whole number, for the form of the ticket. */
    public record NumberView(String number) {}

    /** Once a page; what changes later is told in the sign {@code missed}. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Now now() {
        Instant now = clock.now();
        Actor agent = current.get();
        Long mine = read.mine(agent, now).map(MissedRow::id).orElse(null);
        Set<String> circle = read.circle(agent);
        return new Now(now, read.figures(now).within(circle), mine, circle);
    }

    /** The next one as a part of the page; no content when none may be called now. */
    @POST
    @Path("next")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance next() {
        Instant now = clock.now();
        Actor agent = current.get();
        MissedRow row = take.take(agent, now).orElse(null);
        return Templates.card(
                row == null ? null : lines.of(row, now),
                row == null ? List.of() : read.tries(row.id()),
                row == null ? List.of() : earlier(row, agent, now),
                Arrays.stream(TryResult.values()).filter(TryResult::byKey).toList(),
                now);
    }

    private List<TicketLine> earlier(MissedRow row, Actor agent, Instant now) {
        return tickets.ofCaller(agent, open.number(row.id(), agent, now), EARLIER, now);
    }

    @POST
    @Path("{id}/call")
    public void call(@PathParam("id") long id) {
        callBack.call(id, current.get(), clock.now());
    }

    /** How one's own latest call stands. */
    @GET
    @Path("call")
    @Produces(MediaType.APPLICATION_JSON)
    public OwnCall call() {
        return calls.latest(current.get(), clock.now()).orElse(null);
    }

    @POST
    @Path("hang-up")
    public void hangUp() {
        calls.hangUp(current.get(), clock.now());
    }

    @POST
    @Path("{id}/result")
    @Consumes(MediaType.APPLICATION_JSON)
    public void result(@PathParam("id") long id, ResultForm form) {
        record.record(id, form.result(), form.note(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/back")
    public void back(@PathParam("id") long id) {
        giveBack.giveBack(id, current.get(), clock.now());
    }

    /** Of the entry in hand, or of the citizen who was just reached. */
    @GET
    @Path("{id}/number")
    @Produces(MediaType.APPLICATION_JSON)
    public NumberView number(@PathParam("id") long id) {
        return new NumberView(open.number(id, current.get(), clock.now()));
    }
}
