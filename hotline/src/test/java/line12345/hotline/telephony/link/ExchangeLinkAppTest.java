package line12345.hotline.telephony.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.OpenCall;
import line12345.hotline.call.Outcome;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.telephony.RealExchange;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** The link to a real exchange: connects, loses it, finds it again and sets everything right. */
@QuarkusTest
@TestProfile(ExchangeLinkAppTest.WithExchange.class)
class ExchangeLinkAppTest extends AppTest {
    public static class WithExchange implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealExchange.class));
        }
    }

    private static final int CONSOLES_KNOW_SECONDS = 5;

    @Inject ExchangeWatch watch;
    @Inject ExchangeConfig config;
    @Inject CallsView calls;
    @Inject Accounts accounts;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private static void wish(String login, String state) {
        as(login)
                .contentType(ContentType.JSON)
                .body("{\"state\":\"" + state + "\",\"reason\":\"用餐\"}")
                .post("/console/state")
                .then()
                .statusCode(200);
    }

    /** What the exchange itself says. */
    private Map<String, Snapshot.Member> members() throws Exception {
        try (ExchangeSession session = new ExchangeSession(config, List.of(), event -> {})) {
            session.open();
            return session.snapshot().members().getOrDefault("general", Map.of());
        }
    }

    private void awaitMembers(Map<String, Boolean> paused) {
        await().atMost(20, SECONDS)
                .ignoreExceptions()
                .untilAsserted(
                        () -> {
                            Map<String, Snapshot.Member> members = members();
                            assertThat(members.keySet()).isEqualTo(paused.keySet());
                            paused.forEach(
                                    (phone, is) ->
                                            assertThat(members.get(phone).paused()).isEqualTo(is));
                        });
    }

    @Test
    void anExchangeThatDiesWithACitizenWaitingIsToldAndFoundAgain() throws Exception {
        await().atMost(30, SECONDS).until(() -> watch.state().up());
        wish("agent07", "ready");
        wish("agent08", "paused");
        awaitMembers(Map.of("2001", false, "2002", true));

        Process citizen = citizenCalls();
        try {
            await().atMost(20, SECONDS).until(() -> calls.queue().waiting() == 1);
            OpenCall open = calls.open().get(0);

            RealExchange.kill();
            await().atMost(CONSOLES_KNOW_SECONDS, SECONDS).until(() -> !watch.state().up());
            wish("agent07", "offline");
            wish("agent08", "ready");
            wish("agent09", "ready");

            RealExchange.startAgain();
            await().atMost(40, SECONDS).until(() -> watch.state().up());
            awaitMembers(Map.of("2002", false, "2003", false));
            await().atMost(10, SECONDS).until(() -> calls.queue().waiting() == 0);
            CallView call = calls.byKey(open.key(), accounts.withRole(Role.MANAGER).get(0));
            assertThat(call.outcome()).isEqualTo(Outcome.INTERRUPTED);
            assertThat(call.callerMasked()).isEqualTo("138****5678");
        } finally {
            citizen.destroyForcibly();
            for (String login : List.of("agent07", "agent08", "agent09")) {
                wish(login, "offline");
            }
        }
    }

    private static Process citizenCalls() throws Exception {
        Path scenario = Path.of("src/test/resources/sipp/waits-in-vain.xml").toAbsolutePath();
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
                .directory(Path.of("target").toFile())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/sipp-waits-in-vain.log").toFile())
                .start();
    }

    @Test
    void aBrowserPhoneReachesTheExchangeThroughOurOwnAddress() {
        await().atMost(30, SECONDS).until(() -> watch.state().up());
        CompletableFuture<String> answer = new CompletableFuture<>();
        WebSocket phone = phone("http://localhost:" + port, answer);
        assertThat(phone.getSubprotocol()).isEqualTo("sip");
        phone.sendText(
                String.join(
                        "\r\n",
                        "REGISTER sip:localhost SIP/2.0",
                        "Via: SIP/2.0/WS test.invalid;branch=z9hG4bK1",
                        "Max-Forwards: 70",
                        "From: <sip:1001@localhost>;tag=1",
                        "To: <sip:1001@localhost>",
                        "Call-ID: one",
                        "CSeq: 1 REGISTER",
                        "Contact: <sip:1001@test.invalid;transport=ws>",
                        "Content-Length: 0",
                        "",
                        ""),
                true);
        assertThat(answer.orTimeout(10, SECONDS).join()).startsWith("SIP/2.0 401");
        phone.abort();
    }

    @Test
    void anotherSitesPageBringsNoTelephone() {
        await().atMost(30, SECONDS)
                .ignoreExceptions()
                .untilAsserted(
                        () ->
                                assertThat(refusedWith("http://elsewhere.example"))
                                        .isInstanceOf(CompletionException.class)
                                        .hasRootCauseMessage(
                                                "Unexpected HTTP response status code 403"));
    }

    private Throwable refusedWith(String origin) {
        try {
            phone(origin, new CompletableFuture<>());
            return null;
        } catch (CompletionException e) {
            return e;
        }
    }

    private WebSocket phone(String origin, CompletableFuture<String> answer) {
        WebSocket.Listener listener =
                new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(
                            WebSocket socket, CharSequence text, boolean last) {
                        answer.complete(text.toString());
                        return null;
                    }
                };
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("sip")
                .header("Origin", origin)
                .buildAsync(URI.create("ws://localhost:" + port + "/ws/phone"), listener)
                .orTimeout(10, SECONDS)
                .join();
    }
}
