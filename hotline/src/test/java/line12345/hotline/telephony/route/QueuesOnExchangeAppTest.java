package line12345.hotline.telephony.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.OpenCall;
import line12345.hotline.call.exchange.ExchangeFitness;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.call.queue.Queues;
import line12345.hotline.telephony.RealExchange;
import line12345.hotline.telephony.SippPhone;
import line12345.hotline.telephony.link.Snapshot.Member;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Queues and skills as entered on the screen, on a real exchange that is never restarted. */
@QuarkusTest
@TestProfile(QueuesOnExchangeAppTest.WithExchange.class)
class QueuesOnExchangeAppTest extends AppTest {
    public static class WithExchange implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealExchange.class));
        }
    }

    private static final int PHONE_PORT = 25_871;

    @Inject ExchangeWatch watch;
    @Inject ExchangeFitness fitness;
    @Inject SeenExchange exchange;
    @Inject AnswerRoutes routes;
    @Inject CallsView calls;
    @Inject Queues queues;
    @Inject Accounts accounts;

    @BeforeEach
    void theExchangeIsThere() {
        await().atMost(40, SECONDS).until(() -> watch.state().up());
        // That this exchange cannot say a place is true: nobody has recorded the words for a test.
        assertThat(fitness.sentence()).doesNotContain("版本", "业务队列送不到");
        exchange.forget();
    }

    private static void post(String login, String path, String body) {
        int status = as(login).contentType(ContentType.JSON).body(body).post(path).getStatusCode();
        assertThat(status).as(path).isIn(200, 204);
    }

    private static void wish(String login, String state) {
        post(login, "/console/state", "{\"state\":\"%s\",\"reason\":\"用餐\"}".formatted(state));
    }

    private String form(String key, String number, int ring, long seen) {
        return """
        {"key":"%s","name":"专线%s","position":9,"active":true,"greeting":"","confidential":false,
        "kind":"","opens":"ALWAYS","strategy":"LEAST_RECENT","ringSeconds":%d,"weight":0,
        "place":false,"target":15,"longestWait":600,"overflowAfter":30,"overflowTo":"general",
        "nightSeats":0,"nightPrompt":"","number":"%s","digit":"","why":"测试","seen":%d}
        """
                .formatted(key, key, ring, number, seen);
    }

    private void skill(String extension, String queue, int level) {
        long account = accounts.byExtension(extension).orElseThrow().accountId();
        post("admin01", "/skills/" + account + "/" + queue, "{\"level\":" + level + "}");
    }

    private void awaitPenalties(String queue, Map<String, Integer> wanted) {
        await().atMost(20, SECONDS)
                .ignoreExceptions()
                .untilAsserted(
                        () -> {
                            Map<String, Member> members =
                                    exchange.snapshot().members().getOrDefault(queue, Map.of());
                            assertThat(members.keySet()).isEqualTo(wanted.keySet());
                            wanted.forEach(
                                    (phone, penalty) ->
                                            assertThat(members.get(phone).penalty())
                                                    .isEqualTo(penalty));
                        });
    }

    private static Process citizenCalls(String dialled) throws Exception {
        String text = Files.readString(Path.of("src/test/resources/sipp/waits-in-vain.xml"));
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "citizen-");
        Path scenario = folder.resolve("scenario.xml");
        Files.writeString(scenario, text.replace("sip:12345@", "sip:" + dialled + "@"));
        return new ProcessBuilder(
                        "sipp",
                        RealExchange.address(),
                        "-sf",
                        scenario.toString(),
                        "-i",
                        "127.0.0.2",
                        "-m",
                        "1",
                        "-nostdin")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
    }

    private void hangUp(Process citizen) throws Exception {
        citizen.destroyForcibly();
        exchange.hangUpAll();
    }

    @Test
    void whatIsEnteredIsOnTheExchangeAndACallFindsItsQueue() throws Exception {
        wish("agent07", "ready");
        wish("agent08", "ready");
        wish("agent09", "ready");
        Process citizen = null;
        try {
            post("admin01", "/queues", form("proofline", "96111", 15, 0));
            // Nobody serves it yet: those of the general queue help at once.
            awaitPenalties("proofline", Map.of("2001", 3, "2002", 3, "2003", 3));
            skill("2001", "proofline", 2);
            skill("2002", "proofline", 1);
            awaitPenalties("proofline", Map.of("2001", 1, "2002", 0, "2003", 10));
            awaitPenalties("general", Map.of("2001", 0, "2002", 0, "2003", 0));

            citizen = citizenCalls("96111");
            await().atMost(20, SECONDS).until(() -> !exchange.joined().isEmpty());
            assertThat(exchange.joined().get(0).getQueue()).isEqualTo("proofline");
            await().atMost(10, SECONDS).until(() -> !calls.open().isEmpty());
            OpenCall open = calls.open().get(0);
            await().atMost(10, SECONDS)
                    .untilAsserted(
                            () ->
                                    assertThat(calls.byKey(open.key(), manager()).queue())
                                            .isEqualTo("proofline"));

            long seen = queues.of("proofline").orElseThrow().edition();
            post("admin01", "/queues/proofline", form("", "96112", 25, seen));
            exchange.forget();
            Process other = citizenCalls("96112");
            await().atMost(20, SECONDS).until(() -> !exchange.joined().isEmpty());
            assertThat(exchange.joined().get(0).getQueue()).isEqualTo("proofline");
            hangUp(other);
        } finally {
            if (citizen != null) {
                hangUp(citizen);
            }
            for (String login : List.of("agent07", "agent08", "agent09")) {
                wish(login, "offline");
            }
        }
    }

    @Test
    void withoutAWordFromTheServiceACallStillRingsAnAgent() throws Exception {
        SippPhone.signIn("2004", "phones-of-a-test", "127.0.0.3", PHONE_PORT);
        wish("agent10", "ready");
        awaitPenalties("general", Map.of("2004", 0));
        Process citizen = null;
        routes.rest();
        try (SippPhone phone =
                SippPhone.at("127.0.0.3", PHONE_PORT, "sipp/relay-silent", Map.of(), 440)) {
            citizen = citizenCalls("99999");
            await().atMost(20, SECONDS).until(() -> !exchange.joined().isEmpty());
            await().atMost(20, SECONDS).until(() -> !exchange.rung().isEmpty());
            assertThat(exchange.joined().get(0).getQueue()).isEqualTo("12345");
            assertThat(exchange.rung().get(0).getInterface()).isEqualTo("PJSIP/2004");
            assertThat(
                            exchange.joined().get(0).getTimestamp()
                                    - exchange.asked().get(0).getTimestamp())
                    .isLessThan(2.0);
            // What the exchange knows by itself: the number of a queue.
            exchange.forget();
            Process consumer = citizenCalls("12315");
            await().atMost(20, SECONDS).until(() -> !exchange.joined().isEmpty());
            assertThat(exchange.joined().get(0).getQueue()).isEqualTo("consumer");
            hangUp(consumer);
        } finally {
            if (citizen != null) {
                hangUp(citizen);
            }
            wish("agent10", "offline");
            RealExchange.kill();
            RealExchange.startAgain();
            await().atMost(20, SECONDS).until(() -> !watch.state().up());
            await().atMost(40, SECONDS).until(() -> watch.state().up());
        }
    }

    private Actor manager() {
        return accounts.withRole(Role.MANAGER).get(0);
    }
}
