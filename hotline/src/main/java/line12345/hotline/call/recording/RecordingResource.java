package line12345.hotline.call.recording;

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

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.time.OfficeClock;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Plays a recording to the agent who spoke, and to managers. */
@Path("/recordings/{callId:\\d+}")
@RolesAllowed({"AGENT", "SHIFT_LEADER", "MANAGER"})
class RecordingResource {
    @Inject CallsView calls;
    @Inject PlayRecording play;
    @Inject NoteListening listening;
    @Inject Gaps gaps;
    @Inject HoldRecording hold;
    @Inject CurrentActor reader;
    @Inject OfficeClock clock;

    /** A silent part, in seconds from the beginning of the recording. */
    public record Silent(long from, Long until) {}

    @GET
    public Response play(@PathParam("callId") long callId, @HeaderParam("Range") String range)
            throws IOException {
        CallView call = calls.byId(callId, reader.get());
        Response answer = play.play(call.recording(), range);
        if (NoteListening.begins(range)) {
            listening.ofCall(callId, reader.get(), clock.now());
        }
        return answer;
    }

    /** Where the recording was paused. */
    @GET
    @Path("gaps")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Silent> gaps(@PathParam("callId") long callId) {
        CallView call = calls.byId(callId, reader.get());
        Instant start = call.answeredAt();
        return gaps.of(callId).stream()
                .map(
                        gap ->
                                new Silent(
                                        Duration.between(start, gap.from()).toSeconds(),
                                        gap.until() == null
                                                ? null
                                                : Duration.between(start, gap.until()).toSeconds()))
                .toList();
    }

    @POST
    @Path("hold")
    @RolesAllowed("MANAGER")
    @Consumes(MediaType.APPLICATION_JSON)
    public void hold(@PathParam("callId") long callId, HoldForm form) {
        HoldForm said = form == null ? new HoldForm(null, null) : form;
        hold.hold(callId, said.reason(), said.day(), reader.get(), clock.now());
    }

    @POST
    @Path("lift")
    @RolesAllowed("MANAGER")
    public void lift(@PathParam("callId") long callId) {
        hold.lift(callId, reader.get(), clock.now());
    }
}
