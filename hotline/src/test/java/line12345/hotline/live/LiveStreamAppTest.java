package line12345.hotline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.TestDatabase;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.fact.ToldFacts;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A numbered stream that is picked up where it broke, and hears only what is its business. */
@QuarkusTest
class LiveStreamAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(15);

    /** A busy machine has said so by then; shorter than the beat. */
    private static final Duration LONG = Duration.ofSeconds(4);

    @Inject Journeys journeys;
    @Inject ToldFacts told;

    @TestHTTPResource("/live")
    URL live;

    @Test
    void aBrokenConnectionResumesWithoutAGapOrARepeat() throws IOException {
        long start = told.last();
        String first = journeys.file(Journeys.answer(), NOW).number();
        long last = hear("manager01", start, first, 2);
        String second = journeys.file(Journeys.answer(), NOW).number();
        String third = journeys.file(Journeys.answer(), NOW).number();
        List<Long> numbers = new ArrayList<>();
        List<String> heard = listen("manager01", last, third, 4, numbers);
        assertThat(heard).noneMatch(line -> line.contains(first));
        assertThat(heard).filteredOn(line -> line.contains(second)).hasSize(2);
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(numbers.get(0)).isEqualTo(last + 1);
    }

    @Test
    void aClerkHearsOnlyOfTheOwnOffice() throws IOException {
        long start = told.last();
        String ours = journeys.file(Journeys.send(), NOW).number();
        List<String> heard = listen("clerk31", start, ours, 1, new ArrayList<>());
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0)).contains("TicketDispatched").contains(ours);
        assertThat(heard.get(0)).doesNotContain("13812345678");

        HttpURLConnection others = open("clerk32", start);
        others.setReadTimeout(3_000);
        assertThat(readUntil(others, ours, 1, new ArrayList<>())).isEmpty();
    }

    @Test
    void aNumberFromAnotherDatabaseDoesNotSilenceTheStream() throws IOException {
        HttpURLConnection connection = open("manager01", told.last() + 1_000_000);
        // Shorter than the beat, which would keep a silent stream alive for ever.
        connection.setReadTimeout(5_000);
        assertThat(connection.getResponseCode()).isEqualTo(200);
        String number = journeys.file(Journeys.answer(), NOW).number();
        assertThat(readUntil(connection, number, 1, new ArrayList<>())).isNotEmpty();
    }

    @Test
    void whatIsNoNumberBeginsAnew() throws IOException {
        HttpURLConnection connection = open(0, session("manager01"));
        connection.setRequestProperty("Last-Event-ID", "nonsense");
        assertThat(connection.getResponseCode()).isEqualTo(200);
        assertThat(firstEvent(connection, LONG)).isEqualTo("event:begin");
    }

    @Test
    void nobodyListensWhoIsNotSignedIn() throws IOException {
        assertThat(open(0, "made-up").getResponseCode()).isEqualTo(401);
    }

    @Test
    void theConsoleIsToldOfTheQueueAtTheBeginning() throws IOException {
        HttpURLConnection connection = open(told.last(), session("agent01"));
        connection.setReadTimeout((int) SOON.toMillis());
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                connection.getInputStream(), StandardCharsets.UTF_8))) {
            while (!lines.readLine().equals("event:console")) {}
            assertThat(lines.readLine())
                    .startsWith("data:{\"exchange\":{\"link\":")
                    .contains("\"queue\":{\"waiting\":");
        }
    }

    @Test
    void whoSignsOutHearsNoMoreAfterTheNextBeat() throws IOException {
        String cookie = session("manager02");
        HttpURLConnection connection = open(told.last(), cookie);
        connection.setReadTimeout(30_000);
        assertThat(connection.getResponseCode()).isEqualTo(200);
        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("line12345-session", cookie)
                .post("/signout")
                .then()
                .statusCode(303);
        byte[] rest = connection.getInputStream().readAllBytes();
        assertThat(new String(rest, StandardCharsets.UTF_8)).startsWith("event:begin");
    }

    @Test
    void onePersonTooManyPagesIsToldSoAndAClosedOneMakesRoom() throws Exception {
        String cookie = session("window01");
        List<HttpURLConnection> pages = new ArrayList<>();
        for (int i = 0; i < Listening.MOST; i++) {
            pages.add(open(told.last(), cookie));
            assertThat(firstEvent(pages.get(i), LONG)).isEqualTo("event:begin");
        }
        assertThat(firstEvent(open(told.last(), cookie), LONG)).isEqualTo("event:full");
        pages.forEach(HttpURLConnection::disconnect);
        await().atMost(SOON)
                .until(() -> !"event:full".equals(firstEvent(open(told.last(), cookie), LONG)));
    }

    /** What comes within that time; empty when nothing does. */
    private static String firstEvent(HttpURLConnection connection, Duration within)
            throws IOException {
        connection.setReadTimeout((int) within.toMillis());
        try {
            byte[] begun = new byte[64];
            int read = connection.getInputStream().read(begun);
            return new String(begun, 0, Math.max(0, read), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("event:"))
                    .findFirst()
                    .orElse("");
        } catch (java.net.SocketTimeoutException e) {
            return "";
        }
    }

    private long hear(String login, long after, String ticket, int facts) throws IOException {
        List<Long> numbers = new ArrayList<>();
        listen(login, after, ticket, facts, numbers);
        return numbers.get(numbers.size() - 1);
    }

    /** Reads until {@code ticket} was heard and {@code facts} facts came, then breaks off. */
    private List<String> listen(
            String login, long after, String ticket, int facts, List<Long> numbers)
            throws IOException {
        await().atMost(SOON).until(() -> told.last() >= after + facts);
        HttpURLConnection connection = open(login, after);
        connection.setReadTimeout((int) SOON.toMillis());
        return readUntil(connection, ticket, facts, numbers);
    }

    private HttpURLConnection open(String login, long after) throws IOException {
        return open(after, session(login));
    }

    private HttpURLConnection open(long after, String cookie) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(live.toString()).toURL().openConnection();
        connection.setRequestProperty("Cookie", "line12345-session=" + cookie);
        connection.setRequestProperty("Accept", "text/event-stream");
        connection.setRequestProperty("Last-Event-ID", Long.toString(after));
        return connection;
    }

    private static List<String> readUntil(
            HttpURLConnection connection, String ticket, int facts, List<Long> numbers)
            throws IOException {
        List<String> heard = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                connection.getInputStream(), StandardCharsets.UTF_8))) {
            boolean there = false;
            boolean named = false;
            while (!there || heard.size() < facts) {
                String line = lines.readLine();
                // Facts have no name; what has one is a beat, a sign or the beginning.
                named = line.startsWith("event:") || (named && !line.isEmpty());
                if (named) {
                    continue;
                }
                if (line.startsWith("id:")) {
                    numbers.add(Long.parseLong(line.substring(3).strip()));
                } else if (line.startsWith("data:")) {
                    heard.add(line);
                    there |= line.contains(ticket);
                }
            }
        } catch (java.net.SocketTimeoutException e) {
            // Nothing more came; the caller looks at what did.
        }
        return heard;
    }

    private static String session(String login) {
        return io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("login", login)
                .formParam("password", TestDatabase.PASSWORD)
                .post("/signin")
                .cookie("line12345-session");
    }
}
