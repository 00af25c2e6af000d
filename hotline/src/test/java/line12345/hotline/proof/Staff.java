package line12345.hotline.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Somebody at the product's own doors, through a real HTTP client. */
final class Staff {
    /** The house is gone, or only says that something broke. */
    static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Function<String, URI> house;
    private final String cookie;

    private Staff(Function<String, URI> house, String cookie) {
        this.house = house;
        this.cookie = cookie;
    }

    static Staff nobody(Function<String, URI> house) {
        return new Staff(house, "");
    }

    static Staff signIn(Function<String, URI> house, String login, String password) {
        HttpResponse<byte[]> answer =
                nobody(house).form("/signin", Map.of("login", login, "password", password));
        String set = answer.headers().firstValue("set-cookie").orElse("");
        if (answer.statusCode() != 303 || !set.startsWith("line12345-session=")) {
            throw new AssertionError(login + " cannot sign in: " + answer.statusCode());
        }
        return new Staff(house, set.substring(0, set.indexOf(';')));
    }

    JsonNode get(String path) {
        return json(sent(to(path).header("Accept", "application/json").GET().build()));
    }

    byte[] download(String path) {
        return good(sent(to(path).GET().build())).body();
    }

    String page(String path) {
        HttpRequest request = to(path).header("Accept", "text/html").GET().build();
        return new String(good(sent(request)).body(), StandardCharsets.UTF_8);
    }

    /** 0 when nobody answers. */
    int statusOf(String path) {
        try {
            return HTTP.send(to(path).GET().build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode post(String path, Object body) {
        try {
            String text = JSON.writeValueAsString(body);
            HttpRequest request =
                    to(path).header("Content-Type", "application/json")
                            .header("Accept", "application/json")
                            .POST(BodyPublishers.ofString(text))
                            .build();
            return json(sent(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<byte[]> form(String path, Map<String, String> fields) {
        String text =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return sent(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(text))
                        .build());
    }

    /** Sends a form with a file, as a browser does. */
    HttpResponse<byte[]> multipart(String path, Map<String, String> fields, byte[] picture) {
        String edge = "----the-edge-of-a-part";
        StringBuilder text = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        text.append("--%s\r\nContent-Disposition: form-data; ".formatted(edge))
                                .append("name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        text.append("--%s\r\nContent-Disposition: form-data; name=\"pictures\"; ".formatted(edge))
                .append("filename=\"photo.png\"\r\nContent-Type: image/png\r\n\r\n");
        return sent(
                to(path).header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .header("Accept", "text/html")
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(text.toString()),
                                        BodyPublishers.ofByteArray(picture),
                                        BodyPublishers.ofString("\r\n--" + edge + "--\r\n")))
                        .build());
    }

    /** The same visitor with a cookie of his own. */
    Staff with(String ownCookie) {
        return new Staff(house, ownCookie);
    }

    /** Listens to the facts from now on. */
    LiveEars listen() {
        HttpRequest request =
                HttpRequest.newBuilder(house.apply("/live"))
                        .header("Cookie", cookie)
                        .header("Accept", "text/event-stream")
                        .build();
        return LiveEars.open(HTTP, request);
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(house.apply(path)).timeout(PATIENCE);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 500) {
                throw new NoAnswer(request.uri() + " answers " + answer.statusCode(), null);
            }
            return answer;
        } catch (IOException e) {
            throw new NoAnswer(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<byte[]> good(HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(
                    answer.uri()
                            + " answers "
                            + answer.statusCode()
                            + ": "
                            + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer;
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            byte[] body = good(answer).body();
            return body.length == 0 ? JSON.nullNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(answer.uri() + " answers no JSON", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
