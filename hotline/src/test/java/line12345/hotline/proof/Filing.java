package line12345.hotline.proof;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/**
 * One request as somebody wrote it; sent twice, it is the same request.
 *
 * @param key of the draft
 * @param way by which it comes in
 */
record Filing(String key, Way way, String phone) {
    /** How a request comes in and what happens to it at once. */
    enum Way {
        /** An agent answers it. */
        ANSWERED,
        /** An agent sends it to an office. */
        DISPATCHED,
        /** A citizen writes it on the web, with a picture. */
        WEB
    }

    private static final Pattern NUMBER = Pattern.compile("data-number>([0-9 ]+)<");
    private static final byte[] PICTURE = picture();

    static Filing of(Random random, Way way) {
        String key = new UUID(random.nextLong(), random.nextLong()).toString();
        return new Filing(key, way, "138%08d".formatted(random.nextInt(100_000_000)));
    }

    /** Sends it and answers with the number that is shown. */
    String file(Staff by) {
        return way == Way.WEB ? fileOnTheWeb(by) : fileByAgent(by).path("number").asText();
    }

    /** What the console answers an agent. */
    JsonNode fileByAgent(Staff agent) {
        Map<String, Object> form = new HashMap<>();
        form.put("key", key);
        form.put("phone", phone);
        form.put("name", "");
        form.put("kind", "HELP");
        form.put("content", "小区门口的路灯坏了，晚上看不见路。" + key);
        form.put("placeCode", "0101");
        form.put("address", "桂花街 12 号");
        form.put("matterCode", "0101");
        form.put("urgency", "ORDINARY");
        form.put("confidential", false);
        form.put("handling", way == Way.ANSWERED ? "ANSWER" : "DISPATCH");
        form.put("answer", way == Way.ANSWERED ? "路灯由城管部门维修，今晚前到场。" : "");
        return agent.post("/console/tickets", form);
    }

    private String fileOnTheWeb(Staff citizen) {
        Map<String, String> form =
                Map.of(
                        "key",
                        key,
                        "content",
                        "小区门口的路灯坏了，晚上看不见路。" + key,
                        "kind",
                        "HELP",
                        "matterCode",
                        "0101",
                        "placeCode",
                        "0101",
                        "phone",
                        phone);
        HttpResponse<byte[]> answer = citizen.multipart("/portal/file", form, PICTURE);
        if (answer.statusCode() != 303) {
            throw new AssertionError("the web form answers " + answer.statusCode());
        }
        String cookie = answer.headers().firstValue("set-cookie").orElse("").split(";")[0];
        Matcher number = NUMBER.matcher(citizen.with(cookie).page("/portal/filed"));
        if (!number.find()) {
            throw new AssertionError("no number on the receipt");
        }
        return number.group(1).replace(" ", "");
    }

    private static byte[] picture() {
        var image = new java.awt.image.BufferedImage(8, 8, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
