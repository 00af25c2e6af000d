package line12345.channels.portal.upload;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.TooMany;
import line12345.ticketing.guess.Source;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.video.KeepVideos;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Takes pictures and films part by part. What it refuses is one sentence as plain text: the page's
 * script puts it beside the file.
 */
@Path("/portal/uploads")
@PermitAll
public class UploadPage {
    private static final String VERSION = "1.0.0";
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");
    private static final int LONGEST_NAME = 80;

    @Inject Uploads uploads;
    @Inject HourlyLimit limit;
    @Inject UploadConfig config;
    @Inject OfficeClock clock;

    /** What this speaks, for clients that ask. */
    @OPTIONS
    public Response abilities() {
        return Response.noContent()
                .header("Tus-Resumable", VERSION)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,termination")
                .header("Tus-Max-Size", KeepVideos.LARGEST)
                .build();
    }

    /**
     * @param metadata {@code filename}, {@code filetype} and {@code form}, each in base64 as the
     *     protocol says; a type of {@code video/…} makes it a film
     */
    @POST
    public Response begin(
            @HeaderParam("Upload-Length") String length,
            @HeaderParam("Upload-Metadata") String metadata,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        return answer(
                () -> {
                    String form = value(metadata, "form");
                    if (!KEY.matcher(form).matches() || !number(length)) {
                        throw WrongUpload.malformed();
                    }
                    String address = Source.of(request.remoteAddress().hostAddress());
                    Sort sort = Sort.of(value(metadata, "filetype"));
                    refuseFlood(sort, address, now);
                    String name = name(value(metadata, "filename"), sort);
                    String id = uploads.begin(form, name, sort, Long.parseLong(length), now);
                    return Response.created(URI.create("/portal/uploads/" + id));
                });
    }

    private void refuseFlood(Sort sort, String address, Instant now) {
        String what = UUID.randomUUID().toString();
        boolean taken =
                sort == Sort.VIDEO
                        ? limit.take("films from " + address, what, config.videosPerAddress(), now)
                        : limit.take("uploads from " + address, what, config.perAddress(), now);
        if (!taken) {
            throw new TooMany("您所在的网络这一小时上传得太多了，请过一会儿再传，或直接拨打 12345。");
        }
    }

    @HEAD
    @Path("{id}")
    public Response standing(@PathParam("id") String id) {
        return answer(
                () -> {
                    var standing = uploads.standing(id);
                    return Response.ok()
                            .header("Upload-Offset", standing.received())
                            .header("Upload-Length", standing.size());
                });
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/offset+octet-stream")
    public Response take(
            @PathParam("id") String id, @HeaderParam("Upload-Offset") String at, byte[] part) {
        return answer(
                () -> {
                    if (!number(at)) {
                        throw WrongUpload.malformed();
                    }
                    if (part.length > config.largestPart()) {
                        throw WrongUpload.tooLarge(Sort.PICTURE);
                    }
                    long received = uploads.take(id, Long.parseLong(at), part);
                    return Response.noContent().header("Upload-Offset", received);
                });
    }

    @DELETE
    @Path("{id}")
    public Response drop(@PathParam("id") String id) {
        return answer(
                () -> {
                    uploads.drop(id);
                    return Response.noContent();
                });
    }

    private static Response answer(Supplier<Response.ResponseBuilder> work) {
        Response.ResponseBuilder said;
        try {
            said = work.get();
        } catch (Refusal refusal) {
            said =
                    Response.status(refusal.status())
                            .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                            .entity(refusal.sentence());
        }
        return said.header("Tus-Resumable", VERSION).header("Cache-Control", "no-store").build();
    }

    private static boolean number(String text) {
        return text != null && text.matches("\\d{1,12}");
    }

    /** {@code key base64, key base64}; empty when it is not there or is no base64. */
    private static String value(String metadata, String key) {
        for (String pair : (metadata == null ? "" : metadata).split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts[0].equals(key) && parts.length == 2) {
                try {
                    return new String(
                            Base64.getDecoder().decode(parts[1].strip()), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return "";
                }
            }
        }
        return "";
    }

    private static String name(String claimed, Sort sort) {
        String clean = claimed.replaceAll("[\\p{Cc}/\\\\]", "").strip();
        int most = Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length()));
        return clean.isEmpty()
                ? sort == Sort.VIDEO ? "视频" : "照片"
                : clean.substring(0, clean.offsetByCodePoints(0, most));
    }
}
