package line12345.hotline.proof;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** What a console hears on the live stream, with the moment of hearing. */
final class LiveEars implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One fact as it came. */
    record Heard(Instant at, String kind, JsonNode body) {}

    private final List<Heard> all = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;

    private LiveEars(Stream<String> lines) {
        this.lines = lines;
    }

    static LiveEars open(HttpClient http, HttpRequest request) {
        HttpResponse<Stream<String>> answer;
        try {
            answer = http.send(request, BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError("/live answers " + answer.statusCode());
        }
        LiveEars ears = new LiveEars(answer.body());
        Thread thread = new Thread(ears::hear, "live-ears");
        thread.setDaemon(true);
        thread.start();
        return ears;
    }

    private void hear() {
        try {
            lines.filter(line -> line.startsWith("data:")).forEach(this::note);
        } catch (UncheckedIOException gone) {
            // The house went away or we stopped listening; what was heard stays.
        }
    }

    private void note(String line) {
        try {
            JsonNode body = JSON.readTree(line.substring("data:".length()));
            all.add(new Heard(Instant.now(), body.path("kind").asText(), body));
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON on the live stream: " + line, e);
        }
    }

    Optional<Heard> first(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    Heard waitFor(String kind, Duration atMost) {
        await("a console hears " + kind).atMost(atMost).until(() -> first(kind).isPresent());
        return first(kind).orElseThrow();
    }

    @Override
    public void close() {
        lines.close();
    }
}
