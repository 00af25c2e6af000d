package line12345.hotline.load.consoles;

import line12345.hotline.load.consoles.Console.Person;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * What people do meanwhile, through the product's own doors: agents change between ready and
 * paused, and of five things one is a ticket. Nobody waits for anybody.
 */
final class Shift {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI house;
    private final List<Person> agents;
    private final boolean[] ready;
    private final Random random = new Random(12345);
    private final Map<String, Integer> problems = new TreeMap<>();
    private final AtomicInteger inHand = new AtomicInteger();
    private volatile boolean over;
    private Thread thread;
    private int done;

    /**
     * @param agents those who have a telephone
     */
    Shift(URI house, List<Person> agents) {
        this.house = house;
        this.agents = agents;
        ready = new boolean[agents.size()];
    }

    /** Things done since this was made. */
    int done() {
        return done;
    }

    /** Things that wait for an answer. */
    int inHand() {
        return inHand.get();
    }

    synchronized Map<String, Integer> problems() {
        return new TreeMap<>(problems);
    }

    /**
     * @param rate things a second
     */
    void begin(double rate) {
        over = false;
        thread = new Thread(() -> run((long) (1e9 / rate)), "shift");
        thread.start();
    }

    /** Returns when everything that was begun has been answered. */
    void end() throws InterruptedException {
        over = true;
        thread.join();
        while (inHand.get() > 0) {
            Thread.sleep(5);
        }
    }

    private void run(long every) {
        for (long due = System.nanoTime(); !over; due += every) {
            LockSupport.parkNanos(due - System.nanoTime());
            int who = random.nextInt(agents.size());
            send(random.nextInt(5) == 0 ? ticket(who) : state(who));
            done++;
        }
    }

    private HttpRequest state(int who) {
        ready[who] = !ready[who];
        String body =
                ready[who] ? "{\"state\":\"ready\"}" : "{\"state\":\"paused\",\"reason\":\"用餐\"}";
        return request("/console/state", who, body);
    }

    private HttpRequest ticket(int who) {
        String body =
                """
                {"key":"%s","phone":"138%08d","name":"","kind":"HELP","urgency":"ORDINARY",
                "content":"%s的路灯不亮，晚上看不清路。","placeCode":"0101","matterCode":"0101",
                "address":"桂花路 %d 号","confidential":false,"handling":"DISPATCH","answer":""}
                """
                        .formatted(
                                UUID.randomUUID(),
                                random.nextInt(100_000_000),
                                UUID.randomUUID(),
                                random.nextInt(500));
        return request("/console/tickets", who, body);
    }

    private HttpRequest request(String path, int who, String body) {
        return HttpRequest.newBuilder(house.resolve(path))
                .timeout(PATIENCE)
                .header("Cookie", "line12345-session=" + agents.get(who).token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private void send(HttpRequest request) {
        inHand.incrementAndGet();
        http.sendAsync(request, BodyHandlers.ofString())
                .whenComplete(
                        (answer, problem) -> {
                            if (problem != null) {
                                note(request.uri().getPath() + " " + problem.getMessage());
                            } else if (answer.statusCode() != 200) {
                                note(request.uri().getPath() + " " + answer.statusCode());
                            }
                            inHand.decrementAndGet();
                        });
    }

    private synchronized void note(String problem) {
        problems.merge(problem, 1, Integer::sum);
    }
}
