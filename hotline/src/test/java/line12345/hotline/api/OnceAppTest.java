package line12345.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.callback.RateAnswer;
import line12345.ticketing.rating.Level;
import line12345.ticketing.rating.Via;
import line12345.ticketing.ticket.reading.OwnKey;
import line12345.ticketing.ticket.reading.RevealCitizen;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same write again, versions, and pages. */
@QuarkusTest
class OnceAppTest extends AppTest {
    @Inject TestKeys keys;
    @Inject Journeys journeys;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;

    @Test
    void theSameRequestAgainIsTheSameAnswerAndDoesNothing() {
        String name = UUID.randomUUID().toString();
        Response first = file(name, TestKeys.lamp());
        first.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("Idempotent-Replay", nullValue());
        Response again = file(name, TestKeys.lamp());
        again.then().statusCode(201).header("Idempotent-Replay", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(ticketsWith(name)).isEqualTo(1);
        Map<String, Object> other = new HashMap<>(TestKeys.lamp());
        other.put("content", "井盖丢失");
        file(name, other).then().statusCode(422).body("code", equalTo("key-used-before"));
        // The name belongs to the key: another system may use the same.
        other.remove("handling");
        TestKeys.by(keys.of(Role.WINDOW))
                .contentType("application/json")
                .header("Idempotency-Key", name)
                .body(other)
                .post("/tickets")
                .then()
                .statusCode(201);
    }

    @Test
    void manyAtOnceAreOneTicket() throws Exception {
        String name = UUID.randomUUID().toString();
        ExecutorService senders = Executors.newFixedThreadPool(8);
        List<Callable<Response>> requests = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            requests.add(() -> file(name, TestKeys.lamp()));
        }
        int filed = 0;
        for (Future<Response> answer : senders.invokeAll(requests)) {
            Response one = answer.get();
            assertThat(one.statusCode()).isIn(201, 409);
            if (one.statusCode() == 409) {
                assertThat(one.jsonPath().getString("code")).isEqualTo("in-hand");
                assertThat(one.header("Retry-After")).isEqualTo("1");
            } else if (one.header("Idempotent-Replay") == null) {
                filed++;
            }
        }
        senders.shutdown();
        assertThat(filed).isEqualTo(1);
        assertThat(ticketsWith(name)).isEqualTo(1);
    }

    /** A kept name would be shown without a look written down, and after the right has ended. */
    @Test
    void identityIsNotKeptAndTheRightIsAskedAgain() {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        String name = UUID.randomUUID().toString();
        Response first = reveal(number, name);
        first.then().statusCode(200).body("phone", notNullValue());
        assertThat(keptBody(name)).isNull();
        reveal(number, name)
                .then()
                .statusCode(200)
                .header("Idempotent-Replay", nullValue())
                .body("phone", equalTo(first.jsonPath().getString("phone")));
        assertThat(looks(number)).isEqualTo(2);
        QuarkusMock.installMockForType(
                new RevealCitizen() {
                    @Override
                    public Identity reveal(String of, String why, Actor actor, Instant now) {
                        throw new NotYours("您不再承办这张工单，请联系热线。");
                    }
                },
                RevealCitizen.class);
        reveal(number, name).then().statusCode(403).body("phone", nullValue());
        assertThat(looks(number)).isEqualTo(2);
    }

    @Test
    void aCallbackTakenAgainIsReadAgain() {
        String name = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            keys.as(Role.CALLBACK)
                    .header("Idempotency-Key", name)
                    .post("/callbacks/take")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replay", nullValue());
        }
        assertThat(keptBody(name)).isNull();
    }

    /** What is rolled back in silence must not be told as done. */
    @Test
    void whatWasMarkedForRollbackIsNoSuccess() {
        QuarkusMock.installMockForType(
                new RateAnswer() {
                    @Override
                    public void rate(
                            OwnKey shown,
                            Level level,
                            boolean solved,
                            String why,
                            Via via,
                            Instant now) {
                        QuarkusTransaction.setRollbackOnly();
                    }
                },
                RateAnswer.class);
        String number = journeys.file(Journeys.send(), clock.now()).number();
        String name = UUID.randomUUID().toString();
        keys.as(Role.AGENT)
                .contentType("application/json")
                .header("Idempotency-Key", name)
                .body(Map.of("code", "123456", "level", "SATISFIED", "solved", true))
                .post("/tickets/" + number + "/rating")
                .then()
                .statusCode(500)
                .body("code", equalTo("bug"));
        assertThat(number("select count(*) from api_answer where idem_key = ?1", name)).isZero();
    }

    private Response reveal(String number, String name) {
        return keys.as(Role.AGENT)
                .contentType("application/json")
                .header("Idempotency-Key", name)
                .body(Map.of("reason", "核对地址"))
                .post("/tickets/" + number + "/reveal");
    }

    private Object keptBody(String name) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(
                                                "select body_sealed from api_answer where idem_key"
                                                        + " = ?1",
                                                String.class)
                                        .setParameter(1, name)
                                        .getSingleResult());
    }

    private long looks(String number) {
        return number("select count(*) from look where ticket = ?1", number);
    }

    private long number(String sql, String given) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number)
                                                entities.createNativeQuery(sql)
                                                        .setParameter(1, given)
                                                        .getSingleResult())
                                        .longValue());
    }

    @Test
    void whatWasRefusedWasNotDoneAndMayBeSentAgain() {
        String name = UUID.randomUUID().toString();
        Map<String, Object> wrong = new HashMap<>(TestKeys.lamp());
        wrong.put("placeCode", "no-such-place");
        file(name, wrong).then().statusCode(422).body("code", equalTo("unknown-choice"));
        file(name, TestKeys.lamp()).then().statusCode(201);
    }

    @Test
    void theVersionIsTheETag() {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        Response read = keys.as(Role.AGENT).get("/tickets/" + number);
        read.then()
                .statusCode(200)
                .body("state.code", equalTo("HANDLING"))
                .body("state.label", equalTo("办理中"))
                .body("phoneMasked", equalTo("138****5678"))
                .body("legs[0].departmentId", equalTo(31));
        String etag = read.header("ETag");
        assertThat(etag).isEqualTo("\"" + read.jsonPath().getInt("version") + "\"");
        keys.as(Role.AGENT)
                .header("If-None-Match", etag)
                .get("/tickets/" + number)
                .then()
                .statusCode(304);
        keys.as(Role.AGENT).get("/tickets/20260101000001").then().statusCode(404);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        for (int i = 0; i < 7; i++) {
            journeys.file(Journeys.send(), clock.now());
        }
        List<String> once = numbers("/tickets?list=DESK&limit=100", new ArrayList<>());
        List<String> byPages = numbers("/tickets?list=DESK&limit=2", new ArrayList<>());
        assertThat(byPages).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
        assertThat(byPages).isEqualTo(once);
        keys.as(Role.CLERK)
                .get("/tickets?list=DESK&cursor=AAAA")
                .then()
                .statusCode(400)
                .body("code", equalTo("wrong-cursor"));
    }

    private List<String> numbers(String address, List<String> before) {
        Response page = keys.as(Role.CLERK).get(address);
        page.then().statusCode(200);
        before.addAll(page.jsonPath().getList("items.number"));
        String link = page.header("Link");
        if (link != null) {
            String next = link.substring(link.indexOf("/tickets"), link.indexOf('>'));
            numbers(next, before);
        }
        return before;
    }

    private Response file(String name, Map<String, Object> form) {
        return keys.as(Role.AGENT)
                .contentType("application/json")
                .header("Idempotency-Key", name)
                .body(form)
                .post("/tickets");
    }

    private long ticketsWith(String name) {
        return number("select count(*) from ticket where message_key like ?1", "%" + name);
    }
}
