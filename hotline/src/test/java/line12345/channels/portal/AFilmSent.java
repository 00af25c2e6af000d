package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Films of our own making, and how a browser sends them in parts. */
final class AFilmSent {
    static final int PART = 512 * 1024;

    /** Hidden behind the film by {@link #large}. */
    static final String SECRET = "+31.2304+121.4737/";

    private AFilmSent() {}

    /** Two seconds of picture and tone with a place in {@code loci}; made with ffmpeg. */
    static byte[] film() {
        try (InputStream film = AFilmSent.class.getResourceAsStream("/video/film.mp4")) {
            return film.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a box of so many bytes behind it that is no part of the film. */
    static byte[] large(int more) {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        film.writeBytes(film());
        film.writeBytes(ByteBuffer.allocate(4).putInt(more).array());
        film.writeBytes("uuid".getBytes(StandardCharsets.US_ASCII));
        byte[] body = new byte[more - 8];
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at + secret.length < body.length; at += 1000) {
            System.arraycopy(secret, 0, body, at, secret.length);
        }
        film.writeBytes(body);
        return film.toByteArray();
    }

    /** Begins a film and sends all of it; its name. */
    static String sent(String form, byte[] film) {
        String id = begun(form, film.length);
        for (int at = 0; at < film.length; at += PART) {
            assertThat(part(id, film, at).statusCode()).isEqualTo(204);
        }
        return id;
    }

    static String begun(String form, long size) {
        Response begun = start(form, "video/mp4", size);
        assertThat(begun.statusCode()).isEqualTo(201);
        String place = begun.header("Location");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    static Response start(String form, String type, long size) {
        return tus().header("Upload-Length", size)
                .header(
                        "Upload-Metadata",
                        "filename %s,filetype %s,form %s"
                                .formatted(base64("北门.mp4"), base64(type), base64(form)))
                .post("/portal/uploads");
    }

    static Response part(String id, byte[] film, int at) {
        return tus().header("Upload-Offset", at)
                .contentType("application/offset+octet-stream")
                .body(Arrays.copyOfRange(film, at, Math.min(at + PART, film.length)))
                .patch("/portal/uploads/" + id);
    }

    static RequestSpecification tus() {
        return given().header("Tus-Resumable", "1.0.0");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
