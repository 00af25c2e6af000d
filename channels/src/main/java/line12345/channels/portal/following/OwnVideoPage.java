package line12345.channels.portal.following;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import line12345.channels.portal.OwnerCookie;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.video.ByteSpan;
import line12345.ticketing.video.OpenVideo;

import java.time.Instant;
import java.util.Optional;

/** Plays a film to the citizen who sent it. */
@Path("/portal/videos/{number}/{id}")
@PermitAll
public class OwnVideoPage {
    @Inject Follower follower;
    @Inject OfficeClock clock;

    /**
     * @param range one part, as players ask for; the whole film without it
     * @return what is refused is a sentence as plain text
     */
    @GET
    public Response film(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @CookieParam(CodeCookie.NAME) String shown,
            @CookieParam(OwnerCookie.NAME) String owner,
            @HeaderParam("Range") String range,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        try {
            long wanted = id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
            return follower.film(number, wanted, shown, owner, request, now)
                    .map(film -> play(film, range))
                    .orElseGet(() -> sentence(404, "请先输入工单编号和查询码，再播放视频。"));
        } catch (Refusal refusal) {
            return sentence(refusal.status(), refusal.sentence());
        }
    }

    private static Response play(OpenVideo film, String range) {
        if (!ByteSpan.asked(range)) {
            return part(Response.ok(), film, ByteSpan.all(film.size()));
        }
        Optional<ByteSpan> asked = ByteSpan.of(range, film.size());
        return asked.map(
                        span ->
                                part(
                                        Response.status(206)
                                                .header(
                                                        "Content-Range",
                                                        span.contentRange(film.size())),
                                        film,
                                        span))
                .orElseGet(
                        () ->
                                Response.status(416)
                                        .header("Content-Range", "bytes */" + film.size())
                                        .build());
    }

    private static Response part(Response.ResponseBuilder answer, OpenVideo film, ByteSpan span) {
        // Players know QuickTime under this name, too, and some under no other.
        return answer.entity((StreamingOutput) out -> film.write(span, out))
                .type("video/mp4")
                .header(HttpHeaders.CONTENT_LENGTH, span.length())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                // Somebody's file never runs as a page of ours.
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static Response sentence(int status, String words) {
        return Response.status(status)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(words)
                .build();
    }
}
