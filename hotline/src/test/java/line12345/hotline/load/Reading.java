package line12345.hotline.load;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Signed-in staff who read pages, one after the other. */
final class Reading {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> sessions = new HashMap<>();
    private final URI house;
    private final Path signIns;

    Reading(URI house, Path signIns) {
        this.house = house;
        this.signIns = signIns;
    }

    /** The page; fails when there is none. */
    String page(String login, String path) {
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(house.resolve(path))
                                .timeout(Duration.ofSeconds(60))
                                .header("Accept", "text/html")
                                .header("Cookie", session(login))
                                .GET()
                                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private String session(String login) {
        return sessions.computeIfAbsent(
                login,
                name -> {
                    HttpResponse<String> answer =
                            send(
                                    HttpRequest.newBuilder(house.resolve("/signin"))
                                            .header(
                                                    "Content-Type",
                                                    "application/x-www-form-urlencoded")
                                            .POST(
                                                    BodyPublishers.ofString(
                                                            "login="
                                                                    + name
                                                                    + "&password="
                                                                    + encoded(password(name))))
                                            .build());
                    return answer.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
                });
    }

    private String password(String login) {
        try {
            return Files.readAllLines(signIns).stream()
                    .map(line -> line.split("\t"))
                    .filter(columns -> columns.length == 3 && columns[1].equals(login))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + login))[2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
