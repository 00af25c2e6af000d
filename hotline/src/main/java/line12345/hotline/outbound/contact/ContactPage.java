package line12345.hotline.outbound.contact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.call.recording.NoteListening;
import line12345.hotline.call.recording.PlayRecording;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.contact.ContactView;
import line12345.ticketing.contact.ReadContacts;
import line12345.ticketing.time.OfficeClock;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A part of ticket pages: calls the citizen, shows how it goes and what came of earlier calls. */
@Path("/contacts/{number}")
@RolesAllowed({"AGENT", "CLERK", "LEADER", "REVIEWER", "CALLBACK", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class ContactPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadContacts contacts;
    @Inject CallCitizen citizen;
    @Inject PlayRecording play;
    @Inject NoteListening listening;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance contacts(
                String number,
                List<ContactView> calls,
                boolean may,
                boolean quiet,
                String silence,
                Instant now);
    }

    /**
     * @param reason why outside the hours, may be empty
     */
    public record CallForm(String reason) {}

    /**
     * @param words how it stands
     * @param open it goes on
     * @param seconds of the talk so far, null before it
     */
    public record Now(String words, boolean open, Long seconds) {
        static Now of(ContactView call, Instant now) {
            Instant since = call.open() ? call.connectedAt() : null;
            return new Now(
                    call.words(),
                    call.open(),
                    since == null ? null : Duration.between(since, now).toSeconds());
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance part(@PathParam("number") String number) {
        Instant now = clock.now();
        var reader = current.get();
        return Templates.contacts(
                number,
                contacts.of(number, reader, now),
                contacts.may(number, reader, now),
                contacts.quiet(now),
                contacts.silence(number, reader, now).orElse(""),
                now);
    }

    /** How one's own latest call stands; no content when there was none. */
    @GET
    @Path("now")
    @Produces(MediaType.APPLICATION_JSON)
    public Response now(@PathParam("number") String number) {
        Instant now = clock.now();
        return contacts.of(number, current.get(), now).stream()
                .filter(ContactView::mine)
                .findFirst()
                .map(call -> Response.ok(Now.of(call, now)).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @POST
    @Path("call")
    @Consumes(MediaType.APPLICATION_JSON)
    public void call(@PathParam("number") String number, CallForm form) {
        String reason = form == null ? "" : form.reason();
        citizen.call(number, reason, current.get(), clock.now());
    }

    @POST
    @Path("hang-up")
    public void hangUp(@PathParam("number") String number) {
        citizen.hangUp(number, current.get(), clock.now());
    }

    @GET
    @Path("recordings/{id}")
    public Response recording(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("Range") String range)
            throws IOException {
        String path = contacts.recording(number, id, current.get(), clock.now()).orElse(null);
        Response answer = play.play(path, range);
        if (NoteListening.begins(range)) {
            listening.ofTicket(number, current.get(), clock.now());
        }
        return answer;
    }
}
