package line12345.hotline.load.wechat;

import line12345.hotline.load.wechat.Envelope.Letter;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** The line from WeChat to the house: every request, how long it took and what it came to. */
final class Wire {
    /** Longer than WeChat waits, so that what is too late is seen as such. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final URI door;
    private final List<Long> nanos = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> troubles = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();

    Wire(URI house) {
        door = house.resolve("/wechat");
    }

    /**
     * @param status 0 when the line broke
     */
    record Answer(int status, String body) {}

    /**
     * @param meant when it was to be sent, of {@code System.nanoTime()}: a sender that is held up
     *     counts as the house's time
     */
    CompletableFuture<Answer> send(String name, Letter letter, long meant) {
        open.incrementAndGet();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(door + "?" + letter.query()))
                        .timeout(PATIENCE)
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .POST(BodyPublishers.ofByteArray(letter.body()))
                        .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .handle(
                        (answer, broke) -> {
                            open.decrementAndGet();
                            Answer come =
                                    broke == null
                                            ? new Answer(answer.statusCode(), answer.body())
                                            : new Answer(0, String.valueOf(broke));
                            note(name, come, System.nanoTime() - meant);
                            return come;
                        });
    }

    private synchronized void note(String name, Answer answer, long took) {
        nanos.add(took);
        outcomes.merge(name + " → " + answer.status(), 1, Integer::sum);
        if (answer.body().contains("Exception") && answer.status() != 0) {
            trouble(name + " was answered with a stack trace");
        }
    }

    synchronized void trouble(String what) {
        troubles.add(what);
    }

    synchronized long[] nanos() {
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }

    synchronized Map<String, Integer> outcomes() {
        return new TreeMap<>(outcomes);
    }

    synchronized List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Requests without an answer yet. */
    int open() {
        return open.get();
    }
}
