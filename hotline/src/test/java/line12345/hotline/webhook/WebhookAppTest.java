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
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    @Inject Webhooks webhooks;
    @Inject GiveUp giveUp;
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

    /** By a clock of its own: the twelfth try lies eight hours after the first. */
    @Test
    void afterTwelveFailedTriesItRestsAndTheOwnerIsTold() {
        String test = "test";
        answer = 503;
        webhooks.hold(hook.id(), test, clock.now()).orElseThrow();
        journeys.file(Journeys.answer(), clock.now());
        Instant at = clock.now();
        await().atMost(Duration.ofSeconds(20)).until(() -> due(test, clock.now()));
        List<Long> rests = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            assertThat(due(test, at)).as("try " + i).isTrue();
            Subscription held = webhooks.hold(hook.id(), test, at).orElseThrow();
            giveUp.failed(held, held.failures() + 1, new Posting.Result("接收方答复 503", false), at);
            Instant next = nextTry();
            rests.add(Duration.between(at, next).toSeconds());
            assertThat(due(test, next.minusSeconds(1))).as("before try " + (i + 1)).isFalse();
            assertThat(line().state())
                    .as("after try " + i)
                    .isEqualTo(i < 12 ? WebhookLine.State.ACTIVE : WebhookLine.State.PAUSED);
            at = next;
        }
        assertThat(rests.subList(0, 6)).containsExactly(10L, 40L, 160L, 640L, 2560L, 3600L);
        assertThat(due(test, at.plusSeconds(86_400))).isFalse();
        assertThat(webhooks.hold(hook.id(), test, at)).isEmpty();
        assertThat(notices.unread(admin, 50))
                .anyMatch(one -> one.words().contains("连续 12 次未送达，已暂停"));
        assertThat(heard).isEmpty();
        answer = 204;
        replay.replay(hook.id(), null, admin, clock.now());
        assertThat(line().state()).isEqualTo(WebhookLine.State.ACTIVE);
        assertThat(line().failures()).isZero();
    }

    private boolean due(String holder, Instant at) {
        return webhooks.due(holder, at).contains(hook.id());
    }

    private Instant nextTry() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Instant)
                                        entities.createNativeQuery(
                                                        "select next_try from webhook where id = ?1",
                                                        Instant.class)
                                                .setParameter(1, hook.id())
                                                .getSingleResult());
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
    void nothingIsSentIntoTheHousesOwnNetwork() {
        for (String url :
                List.of(
                        "http://10.0.0.1/x",
                        "https://10.0.0.1/x",
                        "ftp://127.0.0.1/",
                        "nonsense",
                        "https://1.1.1.1:99999/x",
                        "https://a@127.0.0.1/",
                        "file:///etc/passwd",
                        "https://[64:ff9b::a00:1]/x",
                        "https://[2002:a00:1::]/x")) {
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
