package line12345.hotline.call.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import line12345.hotline.call.CallsView;
import line12345.hotline.signin.CurrentActor;

import org.jboss.resteasy.reactive.PathPart;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Plays a recording to the agent who spoke, and to managers. */
@Path("/recordings/{callId}")
@RolesAllowed({"AGENT", "MANAGER"})
class RecordingResource {
    @Inject CallsView calls;
    @Inject Recordings recordings;
    @Inject CurrentActor reader;

    @GET
    public Response play(@PathParam("callId") long callId, @HeaderParam("Range") String range)
            throws IOException {
        java.nio.file.Path file =
                recordings
                        .file(calls.byId(callId, reader.get()).recording())
                        .orElseThrow(NoRecording::new);
        long size = Files.size(file);
        if (!ByteRange.asked(range)) {
            return headers(Response.ok(new PathPart(file, 0, size)));
        }
        Optional<ByteRange> part = ByteRange.of(range, size);
        if (part.isEmpty()) {
            return Response.status(416).header("Content-Range", "bytes */" + size).build();
        }
        ByteRange one = part.get();
        return headers(
                Response.status(206)
                        .entity(new PathPart(file, one.from(), one.length()))
                        .header(
                                "Content-Range",
                                "bytes %d-%d/%d".formatted(one.from(), one.to(), size)));
    }

    /** Not kept by the browser: the next person at this desk may have no right to it. */
    private static Response headers(Response.ResponseBuilder answer) {
        return answer.type("audio/wav")
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
