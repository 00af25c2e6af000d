package line12345.hotline.console.ticket;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.video.ByteSpan;
import line12345.ticketing.video.OpenVideo;
import line12345.ticketing.video.ReadVideos;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A citizen's film, played or saved, for whoever may read its ticket. */
@Path("/tickets/{number}/videos/{id}")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
@Blocking
public class VideoPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadVideos videos;

    /**
     * @param range one part, as players ask for; the whole film without it
     * @param save anything but null offers it for saving
     */
    @GET
    public Response video(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("Range") String range,
            @QueryParam("save") String save) {
        OpenVideo film = videos.open(number, id, current.get(), clock.now());
        if (!ByteSpan.asked(range)) {
            return part(Response.ok(), film, ByteSpan.all(film.size()), save);
        }
        Optional<ByteSpan> asked = ByteSpan.of(range, film.size());
        if (asked.isEmpty()) {
            return Response.status(416).header("Content-Range", "bytes */" + film.size()).build();
        }
        var answer =
                Response.status(206).header("Content-Range", asked.get().contentRange(film.size()));
        return part(answer, film, asked.get(), save);
    }

    private static Response part(
            Response.ResponseBuilder answer, OpenVideo film, ByteSpan span, String save) {
        String name = URLEncoder.encode(film.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String how = save == null ? "inline" : "attachment";
        // Players know QuickTime under this name, too, and some under no other.
        return answer.entity((StreamingOutput) out -> film.write(span, out))
                .type("video/mp4")
                .header(HttpHeaders.CONTENT_LENGTH, span.length())
                .header("Accept-Ranges", "bytes")
                // Not kept by the browser: the next person at this desk may have no right to it.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, how + "; filename*=UTF-8''" + name)
                // A citizen's file never runs as a page of ours.
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
