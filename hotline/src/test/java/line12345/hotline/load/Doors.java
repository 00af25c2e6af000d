package line12345.hotline.load;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product's own doors, as agents and citizens come through them. */
final class Doors {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ON_RECEIPT = Pattern.compile("data-number>([0-9 ]+)<");
    private static final String EDGE = "----the-edge-of-a-part";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<String> agents = new ArrayList<>();
    private final URI house;

    Doors(URI house) {
        this.house = house;
    }

    /** Every agent of the list comes to work; answers how many they are. */
    int signIn(Path signIns) {
        try {
            for (String line : Files.readAllLines(signIns)) {
                String[] role = line.split("\t");
                if (role.length == 3 && role[1].startsWith("agent")) {
                    agents.add(session(role[1], role[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (agents.isEmpty()) {
            throw new IllegalStateException("no agent in " + signIns);
        }
        return agents.size();
    }

    private String session(String login, String password) {
        String form = "login=" + encoded(login) + "&password=" + encoded(password);
        HttpResponse<String> answer =
                http.sendAsync(
                                to("/signin", "")
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString(form))
                                        .build(),
                                BodyHandlers.ofString())
                        .join();
        String cookie = cookie(answer);
        if (answer.statusCode() != 303 || cookie.isEmpty()) {
            throw new IllegalStateException(login + " cannot sign in: " + answer.statusCode());
        }
        return cookie;
    }

    /** Whether the catalogue has an office for it. */
    boolean dispatchable(Talk.Topic topic) {
        String asked =
                "/console/suggest?kind=HELP&urgency=ORDINARY&matter=%s&place=%s"
                        .formatted(encoded(topic.matter()), encoded(topic.place()));
        var answer = http.sendAsync(to(asked, agent()).GET().build(), BodyHandlers.ofString());
        return answer.thenApply(
                        page ->
                                !tree(page.body()).path("department").isMissingNode()
                                        && !tree(page.body()).path("department").isNull())
                .join();
    }

    /** Files it and answers with the number that was said; fails with what was said instead. */
    CompletableFuture<String> file(Wish wish) {
        return wish.portal() ? onTheWeb(wish) : byAgent(wish);
    }

    private CompletableFuture<String> byAgent(Wish wish) {
        var form = json.createObjectNode();
        form.put("key", wish.key());
        form.put("phone", wish.phone());
        form.put("name", wish.name());
        form.put("kind", wish.kind());
        form.put("content", wish.content());
        form.put("placeCode", wish.place());
        form.put("address", wish.address());
        form.put("matterCode", wish.matter());
        form.put("urgency", wish.urgency());
        form.put("confidential", wish.confidential());
        form.put("handling", wish.answer() == null ? "DISPATCH" : "ANSWER");
        form.put("answer", wish.answer() == null ? "" : wish.answer());
        HttpRequest request =
                to("/console/tickets", agent())
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(form.toString()))
                        .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> tree(expected(200, answer).body()).path("number").asText());
    }

    /** With the receipt that the browser is then sent to: without it nobody knows the number. */
    private CompletableFuture<String> onTheWeb(Wish wish) {
        StringBuilder form = new StringBuilder();
        part(form, "key", wish.key());
        part(form, "content", wish.content());
        part(form, "kind", wish.kind());
        part(form, "matterCode", wish.matter());
        part(form, "placeCode", wish.place());
        part(form, "address", wish.address());
        part(form, "name", wish.name());
        part(form, "phone", wish.phone());
        form.append("--").append(EDGE).append("--\r\n");
        HttpRequest request =
                to("/portal/file", "")
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(form.toString()))
                        .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenCompose(
                        filed -> {
                            String receipt = cookie(expected(303, filed));
                            HttpRequest look = to("/portal/filed", receipt).GET().build();
                            return http.sendAsync(look, BodyHandlers.ofString());
                        })
                .thenApply(page -> number(expected(200, page).body()));
    }

    private static void part(StringBuilder form, String name, String value) {
        form.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"".formatted(EDGE, name))
                .append("\r\n\r\n")
                .append(value)
                .append("\r\n");
    }

    private static String number(String page) {
        Matcher number = ON_RECEIPT.matcher(page);
        if (!number.find()) {
            throw new IllegalStateException("no number on the receipt");
        }
        return number.group(1).replace(" ", "");
    }

    private String agent() {
        return agents.get(Math.floorMod(turn.getAndIncrement(), agents.size()));
    }

    private HttpRequest.Builder to(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(house.resolve(path)).timeout(PATIENCE);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static <T> HttpResponse<T> expected(int status, HttpResponse<T> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
        return answer;
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("set-cookie").orElse("").split(";")[0];
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
