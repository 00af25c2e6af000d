package line12345.hotline.api;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Sends what the description asks for, with invented parameters and headers. */
final class Asking {
    private final Inventor inventor;

    Asking(Inventor inventor) {
        this.inventor = inventor;
    }

    /**
     * @param other headers instead of good ones; empty for none
     */
    Response send(
            Spoken.Operation operation,
            RequestSpecification as,
            String body,
            Map<String, String> other) {
        RequestSpecification request =
                as.basePath("")
                        .urlEncodingEnabled(true)
                        .config(
                                RestAssuredConfig.config()
                                        .encoderConfig(
                                                EncoderConfig.encoderConfig()
                                                        .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                                false)
                                                        .defaultContentCharset("UTF-8")));
        for (JsonNode parameter : operation.parameters("path")) {
            request.pathParam(parameter.get("name").asText(), made(parameter));
        }
        for (JsonNode parameter : operation.parameters("query")) {
            boolean cursor = parameter.get("name").asText().equals("cursor");
            if (!cursor && (parameter.path("required").asBoolean() || body != null)) {
                request.queryParam(parameter.get("name").asText(), made(parameter));
            }
        }
        for (JsonNode parameter : operation.parameters("header")) {
            String name = parameter.get("name").asText();
            if (other.containsKey(name)) {
                if (!other.get(name).isEmpty()) {
                    request.header(name, other.get(name));
                }
            } else if (name.equals("Idempotency-Key")) {
                request.header(name, UUID.randomUUID().toString());
            } else if (parameter.path("required").asBoolean()) {
                request.header(name, made(parameter));
            }
        }
        if (operation.takesFile()) {
            request.contentType("application/octet-stream").body(new byte[] {1, 2, 3});
        } else if (body != null) {
            request.contentType(other.getOrDefault("Content-Type", "application/json")).body(body);
        }
        Response answer = request.request(operation.method(), operation.path());
        for (int tries = 1; tooFast(answer) && tries < 5; tries++) {
            pause(Long.parseLong(answer.header("Retry-After")));
            answer = request.request(operation.method(), operation.path());
        }
        return answer;
    }

    /** A quick machine asks faster than a key may; it then waits, as any client should. */
    private static boolean tooFast(Response answer) {
        return answer.statusCode() == 429 && answer.header("Retry-After") != null;
    }

    private static void pause(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String made(JsonNode parameter) {
        // REST Assured would take braces for a parameter of its own.
        String name = parameter.get("name").asText();
        return inventor.valid(name, parameter.get("schema")).asText().replace("{", "(");
    }
}
