package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.PathPart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Plays a recording to whoever was found to have the right to it. */
@ApplicationScoped
public class PlayRecording {
    @Inject Recordings recordings;

    /**
     * @param told path below the folder of recordings, or null
     * @param range as the browser asked, or null
     * @throws NoRecording when there is none
     */
    public Response play(String told, String range) throws IOException {
        Path file = recordings.file(told).orElseThrow(NoRecording::new);
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
