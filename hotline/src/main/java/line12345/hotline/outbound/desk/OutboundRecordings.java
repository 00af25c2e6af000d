package line12345.hotline.outbound.desk;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.call.recording.HoldForm;
import line12345.hotline.call.recording.HoldRecording;
import line12345.hotline.call.recording.NoteListening;
import line12345.hotline.call.recording.PlayRecording;
import line12345.hotline.outbound.line.ReadBook;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import java.io.IOException;
import java.time.Instant;

/**
 * Recordings of calls out: played to whoever may hear them, each listening written down; and held.
 */
@Path("/outbound/recordings/{id:\\d+}")
@RolesAllowed({"AGENT", "CALLBACK", "SHIFT_LEADER", "MANAGER"})
@Blocking
public class OutboundRecordings {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadBook book;
    @Inject PlayRecording play;
    @Inject NoteListening listening;
    @Inject HoldRecording hold;

    @GET
    public Response recording(@PathParam("id") long id, @HeaderParam("Range") String range)
            throws IOException {
        Actor reader = current.get();
        Instant now = clock.now();
        ReadBook.Talk talk =
                book.talk(id, reader, now).orElseGet(() -> new ReadBook.Talk(null, null));
        Response answer = play.play(talk.recording(), range);
        if (NoteListening.begins(range)) {
            listening.ofOutbound(id, talk.ticket(), reader, now);
        }
        return answer;
    }

    @POST
    @Path("hold")
    @RolesAllowed("MANAGER")
    @Consumes(MediaType.APPLICATION_JSON)
    public void hold(@PathParam("id") long id, HoldForm form) {
        HoldForm said = form == null ? new HoldForm(null, null) : form;
        book.check(id, current.get());
        hold.holdOutbound(id, said.reason(), said.day(), current.get(), clock.now());
    }

    @POST
    @Path("lift")
    @RolesAllowed("MANAGER")
    public void lift(@PathParam("id") long id) {
        book.check(id, current.get());
        hold.liftOutbound(id, current.get(), clock.now());
    }
}
