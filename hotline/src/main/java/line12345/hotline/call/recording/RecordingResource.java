package line12345.hotline.call.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import line12345.hotline.call.CallsView;
import line12345.hotline.signin.CurrentActor;

import java.io.IOException;

/** Plays a recording to the agent who spoke, and to managers. */
@Path("/recordings/{callId}")
@RolesAllowed({"AGENT", "MANAGER"})
class RecordingResource {
    @Inject CallsView calls;
    @Inject PlayRecording play;
    @Inject CurrentActor reader;

    @GET
    public Response play(@PathParam("callId") long callId, @HeaderParam("Range") String range)
            throws IOException {
        return play.play(calls.byId(callId, reader.get()).recording(), range);
    }
}
