package line12345.hotline.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.KeyForm;
import line12345.ticketing.key.KeyRight;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.notice.OwnNotices;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Facts reach another system in order, signed, until it has them, and again when asked. */
@QuarkusTest
class WebhookAppTest extends AppTest {
    private record Heard(String id, String timestamp, String signature, String body) {}

    @Inject MakeKey makeKey;
    @Inject MakeWebhook make;
    @Inject ReplayWebhook replay;
    @Inject PauseWebhook pause;
    @Inject WebhookLines lines;
    @Inject OwnNotices notices;
    @Inject Journeys journeys;
    @Inject EntityManager entities;
    @Inject OfficeClock clock;

    @TestHTTPResource("/")
    URI house;

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;
    private HttpServer receiver;
    private Actor admin;
    private MadeKey key;
    private MadeWebhook hook;

    @BeforeEach
    void subscribe() throws Exception {
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext(
                "/hook",
                exchange -> {
                    var head = exchange.getRequestHeaders();
                    String body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    if (answer < 300) {
                        heard.add(
                                new Heard(
                                        head.getFirst("webhook-id"),
                                        head.getFirst("webhook-timestamp"),
                                        head.getFirst("webhook-signature"),
                                        body));
                    }
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        receiver.start();
        admin = journeys.first(Role.ADMIN);
        key =
                makeKey.make(
                        new KeyForm(
                                "推送测试",
                                "自动测试",
                                Role.AGENT,
                                null,
                                List.of(KeyRight.WRITE),
                                OfficeClock.dayOf(clock.now()).plusDays(3).toString()),
                        admin,
                        clock.now());
        hook = make.make(form("TicketFiled", "TicketClosed"), admin, clock.now());
    }

    @AfterEach
    void end() {
        pause.pause(hook.id(), true, admin, clock.now());
        receiver.stop(0);
    }

    private WebhookForm form(String... kinds) {
        String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
        return new WebhookForm("测试", url, key.id(), List.of(kinds));
    }

    @Test
    void factsComeInOrderSignedAndAreSentAgainWhenAsked() throws Exception {
        long before = line().lastNumber();
        List<String> numbers =
                List.of(
                        journeys.file(Journeys.answer(), clock.now()).number(),
                        journeys.file(Journeys.send(), clock.now()).number());
        await().atMost(Duration.ofSeconds(20)).until(() -> heard.size() >= 3);
        assertThat(heard.get(0).body()).contains("\"type\":\"TicketFiled\"", numbers.get(0));
        assertThat(heard.get(1).body()).contains("\"type\":\"TicketClosed\"", numbers.get(0));
        assertThat(heard.get(2).body()).contains("\"type\":\"TicketFiled\"", numbers.get(1));
        for (Heard one : heard) {
            assertThat(one.body()).doesNotContain("王小明").doesNotContain("13812345678");
            long seconds = Long.parseLong(one.timestamp());
            assertThat(Signature.of(hook.secret(), one.id(), seconds, one.body()))
                    .isEqualTo(one.signature());
            assertThat(Signature.of(hook.secret(), one.id(), seconds, one.body() + " "))
                    .isNotEqualTo(one.signature());
        }
        exampleUnderstands(heard.get(0));
        List<String> ids = heard.stream().map(Heard::id).toList();
        heard.clear();
        replay.replay(hook.id(), before, admin, clock.now());
        await().atMost(Duration.ofSeconds(20)).until(() -> heard.size() >= 3);
        assertThat(heard.stream().map(Heard::id).limit(3).toList()).isEqualTo(ids.subList(0, 3));
    }

    /** The client of thirty lines in docs/examples, run as anybody would. */
    private void exampleUnderstands(Heard one) throws Exception {
        journeys.file(new line12345.ticketing.intake.First.ByCatalogue(), clock.now());
        Process client =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "../docs/examples/Example.java",
                                house.toString().replaceAll("/$", ""),
                                key.secret(),
                                hook.secret(),
                                one.id(),
                                one.timestamp(),
                                one.body(),
                                one.signature())
                        .redirectErrorStream(true)
                        .directory(new File("."))
                        .start();
        String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(client.waitFor()).as(said).isZero();
        assertThat(said).contains("once: true", "unchanged: true", "signed: true");
    }

    @Test
    void whatWasNotTakenIsTriedAgainAndNothingIsSkipped() {
        answer = 503;
        String number = journeys.file(Journeys.answer(), clock.now()).number();
        await().atMost(Duration.ofSeconds(20)).until(() -> line().failures() > 0);
        assertThat(line().error()).contains("503");
        assertThat(heard).isEmpty();
        answer = 204;
        replay.replay(hook.id(), null, admin, clock.now());
        await().atMost(Duration.ofSeconds(20)).until(() -> heard.size() >= 2);
        assertThat(heard.get(0).body()).contains("TicketFiled", number);
        await().atMost(Duration.ofSeconds(10)).until(() -> line().failures() == 0);
    }

    @Test
    void whoWantsNoMoreIsPausedAndTheOwnerTold() {
        answer = 410;
        journeys.file(Journeys.answer(), clock.now());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> line().state() == WebhookLine.State.PAUSED);
        assertThat(notices.unread(admin, 50)).anyMatch(one -> one.words().contains("已暂停"));
    }

    @Test
    void aRevokedKeyHearsNothingMore() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update service_key set revoked_at = made_at where"
                                                        + " id = ?1")
                                        .setParameter(1, key.id())
                                        .executeUpdate());
        journeys.file(Journeys.answer(), clock.now());
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        assertThat(heard).isEmpty();
    }

    @Test
    void nothingIsSentIntoTheHousesOwnNetwork() throws Exception {
        for (String inner :
                List.of(
                        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
                        "100.64.0.1", "0.0.0.0", "::1", "fd00::1", "fe80::1", "224.0.0.1",
                        "::ffff:10.0.0.1")) {
            assertThat(Target.open(InetAddress.getByName(inner))).as(inner).isFalse();
        }
        assertThat(Target.open(InetAddress.getByName("203.208.40.1"))).isTrue();
        for (String url :
                List.of("http://10.0.0.1/x", "https://10.0.0.1/x", "ftp://127.0.0.1/", "nonsense",
                        "https://a@127.0.0.1/", "file:///etc/passwd")) {
            assertThatThrownBy(
                            () ->
                                    make.make(
                                            new WebhookForm("测试", url, key.id(), List.of()),
                                            admin,
                                            clock.now()))
                    .as(url)
                    .isInstanceOf(WrongWebhook.class);
        }
    }

    @Test
    void onlyAdministratorsSeeTheScreens() {
        for (String page : List.of("/keys", "/webhooks")) {
            as("manager01").get(page).then().statusCode(403);
            as("admin01").get(page).then().statusCode(200);
        }
    }

    private WebhookLine line() {
        return lines.all(admin).stream()
                .filter(one -> one.id() == hook.id())
                .findFirst()
                .orElseThrow();
    }
}
