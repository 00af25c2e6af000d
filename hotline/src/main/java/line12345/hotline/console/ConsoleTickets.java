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

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.NoSuchCall;
import line12345.hotline.call.result.CallElsewhere;
import line12345.hotline.call.result.CalledBack;
import line12345.hotline.call.result.FileInCall;
import line12345.hotline.call.skill.QueueCircles;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.chat.desk.FileFromChat;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.citizen.WrongPhoneNumber;
import line12345.ticketing.department.Departments;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
    @Inject FileInCall file;
    @Inject FileFromChat fromChat;
    @Inject CalledBack calledBack;
    @Inject CallsView calls;
    @Inject QueueCircles circles;

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
    @RolesAllowed({"AGENT", "SHIFT_LEADER", "MANAGER", "REVIEWER"})
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
        CallView call = ownCall(form.callKey(), agent).orElse(null);
        String circle = circle(call, form, agent, now);
        String key = call == null ? null : call.key();
        TicketForm ticket = form.ticketForm(key, circle);
        Receipt receipt =
                form.chat() == null
                        ? file.file(ticket, agent, now)
                        : fromChat.file(form.chat(), ticket, agent, now);
        return FiledView.of(receipt, now);
    }

    /** Of the call, or of the caller who is called back; null for most. */
    private String circle(CallView call, FilingForm form, Actor agent, Instant now) {
        if (call != null) {
            return circles.of(call.queue(), call.confidential());
        }
        try {
            return calledBack
                    .circle(form.missed(), PhoneNumber.parse(form.phone()), agent, now)
                    .orElse(null);
        } catch (WrongPhoneNumber none) {
            // Refused in its turn, beside everything else that is wrong in the form.
            return null;
        }
    }

    /**
     * Of whoever talks or talked on it. A call that rang here and went to a colleague does not
     * belong to this ticket; whether the ticket is filed without it is the agent's to say.
     */
    private Optional<CallView> ownCall(String key, Actor agent) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(calls.toFinish(key, agent));
        } catch (NoSuchCall gone) {
            throw new CallElsewhere();
        }
    }

    private static String said(String words) {
        return words == null ? "" : words.strip();
    }
}
