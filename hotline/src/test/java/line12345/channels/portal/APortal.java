package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import line12345.channels.ChannelContract.Answer;
import line12345.channels.ChannelContract.Attachment;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts on the citizens' pages. */
final class APortal {
    private static final Pattern NUMBER = Pattern.compile("data-number>([\\d ]+)<");
    private static final Pattern CODE = Pattern.compile("data-code>([\\d ]+)<");

    private APortal() {}

    /** The fields of a form that is all right, to be changed. */
    static Map<String, String> fields(String key) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", key);
        fields.put("content", "柳堤路 8 号门口的路灯坏了三天");
        fields.put("kind", "HELP");
        fields.put("phone", "138" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        return fields;
    }

    /** Posts the form; a redirect is not followed. */
    static Response post(Map<String, String> fields, List<Attachment> pictures) {
        return post(fields, pictures, List.of(), List.of());
    }

    private static Response post(
            Map<String, String> fields,
            List<Attachment> pictures,
            List<String> uploads,
            List<String> videos) {
        RequestSpecification request = given().redirects().follow(false);
        uploads.forEach(id -> request.multiPart("uploads", id));
        videos.forEach(id -> request.multiPart("videos", id));
        fields.forEach(
                (name, value) ->
                        request.multiPart(
                                new MultiPartSpecBuilder(value)
                                        .controlName(name)
                                        .mimeType("text/plain")
                                        .charset(StandardCharsets.UTF_8)
                                        .build()));
        for (Attachment picture : pictures) {
            request.multiPart(
                    new MultiPartSpecBuilder(picture.bytes())
                            .controlName("pictures")
                            .fileName(picture.name())
                            .mimeType("image/png")
                            .build());
        }
        return request.post("/portal/file");
    }

    /** Posts the form and goes where the answer leads. */
    static Answer file(Map<String, String> fields, List<Attachment> pictures) {
        return file(fields, pictures, List.of());
    }

    /**
     * @param uploads names of pictures that were sent in parts before
     */
    static Answer file(
            Map<String, String> fields, List<Attachment> pictures, List<String> uploads) {
        return goOn(post(fields, pictures, uploads, List.of()));
    }

    /**
     * @param videos names of films that were sent in parts before
     */
    static Answer fileFilms(Map<String, String> fields, List<String> videos) {
        return goOn(post(fields, List.of(), List.of(), videos));
    }

    private static Answer goOn(Response posted) {
        return posted.statusCode() == 303
                ? receipt(posted.cookie("line12345-receipt"))
                : new Answer(posted.statusCode(), posted.asString(), null, null);
    }

    static Answer receipt(String cookie) {
        return receipt(cookie, "/portal/filed");
    }

    /**
     * @param where the answer leads
     */
    static Answer receipt(String cookie, String where) {
        Response shown =
                (cookie == null ? given() : given().cookie("line12345-receipt", cookie)).get(where);
        String page = shown.asString();
        return new Answer(shown.statusCode(), page, digits(NUMBER, page), digits(CODE, page));
    }

    static Answer follow(String number, String code) {
        Response shown =
                given().formParam("number", number).formParam("code", code).post("/portal/follow");
        return new Answer(shown.statusCode(), shown.asString(), null, null);
    }

    private static String digits(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1).replace(" ", "") : null;
    }
}
