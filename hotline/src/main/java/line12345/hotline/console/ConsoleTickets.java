package line12345.hotline.console;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.CallsView;
import line12345.hotline.call.NoSuchCall;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** Files what the agent wrote, and helps while it is written. */
@Path("/console")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ConsoleTickets {
    /** As many as fit under a field. */
    private static final int MOST = 12;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Matters matters;
    @Inject Places places;
    @Inject Departments departments;
    @Inject SuggestOffice suggest;
    @Inject FileTicket file;
    @Inject CallsView calls;

    /** An entry of one of the city's tables. */
    public record Entry(String code, String name) {}

    @GET
    @Path("matters")
    public List<Entry> matters(@QueryParam("q") String words) {
        return matters.search(said(words), MOST).stream()
                .map(matter -> new Entry(matter.code(), matter.name()))
                .toList();
    }

    @GET
    @Path("places")
    public List<Entry> places(@QueryParam("q") String words) {
        return places.search(said(words), MOST).stream()
                .map(place -> new Entry(place.code(), place.name()))
                .toList();
    }

    /**
     * Also for the manager, who fixes offices after a meeting, and the reviewer, who marks them.
     */
    @GET
    @Path("departments")
    @RolesAllowed({"AGENT", "MANAGER", "REVIEWER"})
    public List<Entry> departments(@QueryParam("q") String words) {
        return departments.allActive().stream()
                .filter(department -> department.name().contains(said(words)))
                .limit(MOST)
                .map(department -> new Entry(Long.toString(department.id()), department.name()))
                .toList();
    }

    @GET
    @Path("suggest")
    public SuggestOffice.Suggested suggest(
            @QueryParam("kind") String kind,
            @QueryParam("urgency") String urgency,
            @QueryParam("matter") String matter,
            @QueryParam("place") String place) {
        return suggest.forWords(kind, urgency, matter, place, clock.now());
    }

    @POST
    @Path("tickets")
    public FiledView file(FilingForm form) {
        Actor agent = current.get();
        Instant now = clock.now();
        Receipt receipt = file.file(form.ticketForm(ownCall(form.callKey(), agent)), agent, now);
        return FiledView.of(receipt, now);
    }

    /** A call that went to a colleague after all does not belong to this ticket; the words stay. */
    private String ownCall(String key, Actor agent) {
        if (key == null || key.isBlank()) {
            return null;
        }
        try {
            return calls.byKey(key, agent).key();
        } catch (NoSuchCall gone) {
            return null;
        }
    }

    private static String said(String words) {
        return words == null ? "" : words.strip();
    }
}
