package line12345.hotline.load.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Agents at work, and a few of their pages that hear facts. */
final class Pages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI house;

    /** Sessions of the agents at work. */
    final List<String> sessions = new ArrayList<>();

    Pages(URI house) {
        this.house = house;
    }

    /** Agents with a telephone on the desk come to work; how many there are. */
    int atWork(Path signIns) {
        try {
            for (String line : Files.readAllLines(signIns)) {
                String[] role = line.split("\t");
                // The first six have their telephone in the browser.
                if (role.length == 3 && role[1].matches("agent(0[7-9]|[1-9]\\d+)")) {
                    sessions.add(session(role[1], role[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String session : sessions) {
            ready(session);
        }
        return sessions.size();
    }

    /** Sessions of those who open a page. */
    List<String> listening(int many) {
        return sessions.subList(0, Math.min(many, sessions.size()));
    }

    private String session(String login, String password) {
        String form =
                "login="
                        + login
                        + "&password="
                        + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(house.resolve("/signin"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        var answer = http.sendAsync(request.build(), BodyHandlers.ofString()).join();
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(login + " cannot sign in: " + answer.statusCode());
        }
        return answer.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
    }

    /** Comes to work again whoever was paused by rule or has finished a ticket. */
    void takeNext(String session) {
        JsonNode state = json(session, "/console/state").path("state");
        if (Set.of("PAUSED", "WRAP_UP").contains(state.asText())) {
            ready(session);
        }
    }

    JsonNode json(String session, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(house.resolve(path)).header("Cookie", session).build();
        try {
            return JSON.readTree(http.sendAsync(request, BodyHandlers.ofString()).join().body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String session(Path signIns, String login) {
        try {
            for (String line : Files.readAllLines(signIns)) {
                String[] role = line.split("\t");
                if (role.length == 3 && role[1].equals(login)) {
                    return session(login, role[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("no sign-in of " + login);
    }

    private void ready(String session) {
        HttpRequest request =
                HttpRequest.newBuilder(house.resolve("/console/state"))
                        .header("Cookie", session)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"state\":\"ready\"}"))
                        .build();
        var answer = http.sendAsync(request, BodyHandlers.ofString()).join();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("not ready: " + answer.statusCode() + answer.body());
        }
    }
}
