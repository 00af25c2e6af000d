package line12345.hotline.console.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.bulk.BulkView;
import line12345.ticketing.bulk.ReadBulk;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Nobody takes up the worker, and a node leaves alone what only a newer one can do. */
@QuarkusTest
class BulkBoundsAppTest extends AppTest {
    private static final String WHO = "leader32";

    @Inject Journeys journeys;
    @Inject OfficeClock clock;
    @Inject ReadBulk read;
    @Inject EntityManager entities;

    @AfterEach
    void goOn() {
        StandStill.gate.countDown();
    }

    @Test
    void threeOfOnePersonAreUnfinishedAndNeverFourHoweverFastTheyArePressed() throws Exception {
        StandStill.gate = new CountDownLatch(1);
        as(WHO).get("/bulk").then().statusCode(200);
        var presses = Executors.newFixedThreadPool(10);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Response>> pressed = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Callable<Response> press =
                    () -> {
                        together.await();
                        return press(WHO, UUID.randomUUID().toString());
                    };
            pressed.add(presses.submit(press));
        }
        together.countDown();
        List<Response> answers = new ArrayList<>();
        for (Future<Response> one : pressed) {
            answers.add(one.get());
        }
        presses.shutdown();
        List<Long> begun =
                answers.stream()
                        .filter(one -> one.statusCode() == 200)
                        .map(one -> one.jsonPath().getLong("id"))
                        .toList();
        assertThat(begun).hasSize(3);
        assertThat(answers)
                .filteredOn(one -> one.statusCode() != 200)
                .allMatch(one -> one.statusCode() == 409)
                .allMatch(one -> one.jsonPath().getString("code").equals("too-many-bulks"))
                .allMatch(one -> one.jsonPath().getString("sentence").contains("3 次"));
        long another = press("clerk32", UUID.randomUUID().toString()).jsonPath().getLong("id");
        assertThat(another).as("others begin theirs").isPositive();
        StandStill.gate.countDown();
        begun.forEach(id -> await().until(() -> job(id, leader()).isFinished()));
        assertThat(press(WHO, UUID.randomUUID().toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void theSamePressSentTwiceAtOnceIsOneJob() throws Exception {
        var presses = Executors.newFixedThreadPool(4);
        String key = UUID.randomUUID().toString();
        Callable<Response> press = () -> press(WHO, key);
        List<Response> answers = new ArrayList<>();
        for (Future<Response> one : presses.invokeAll(List.of(press, press, press, press))) {
            answers.add(one.get());
        }
        presses.shutdown();
        assertThat(answers).allMatch(one -> one.statusCode() == 200);
        assertThat(answers.stream().map(one -> one.jsonPath().getLong("id")).distinct()).hasSize(1);
    }

    @Test
    void aStepThatOnlyANewerNodeKnowsIsLeftToIt() {
        Instant now = clock.now();
        long newer = insert("of-tomorrow", leader(), now);
        long known = press(WHO, UUID.randomUUID().toString()).jsonPath().getLong("id");
        await().atMost(Duration.ofSeconds(20)).until(() -> job(known, leader()).isFinished());
        assertThat(job(newer, leader()).lines().get(0).isWaiting()).isTrue();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update bulk_job set at = ?2 where id = ?1")
                                        .setParameter(1, newer)
                                        .setParameter(2, now.minus(Duration.ofHours(25)))
                                        .executeUpdate());
        await().atMost(Duration.ofSeconds(20)).until(() -> job(newer, leader()).isFinished());
        assertThat(job(newer, leader()).lines().get(0).sentence()).contains("没有这种批量操作");
    }

    @Test
    void whoNoLongerTakesTheStepDoesNotTakeItByAJobBegunBefore() {
        Actor manager = journeys.first(Role.MANAGER);
        long job = insert("sign", manager, clock.now());
        await().atMost(Duration.ofSeconds(20)).until(() -> job(job, manager).isFinished());
        assertThat(job(job, manager).lines().get(0).sentence()).contains("岗位已变动");
    }

    private long insert(String action, Actor by, Instant at) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            long id =
                                    ((Number)
                                                    entities.createNativeQuery(
                                                                    """
                                                                    insert into bulk_job (account_id,
                                                                        key, action, ground, words, at)
                                                                    values (?1, ?2, ?3, '', '', ?4)
                                                                    returning id
                                                                    """)
                                                            .setParameter(1, by.accountId())
                                                            .setParameter(
                                                                    2, UUID.randomUUID().toString())
                                                            .setParameter(3, action)
                                                            .setParameter(4, at)
                                                            .getSingleResult())
                                            .longValue();
                            entities.createNativeQuery(
                                            "insert into bulk_row (job_id, place, number, position,"
                                                    + " version) values (?1, 1, '20260101999999',"
                                                    + " 0, 0)")
                                    .setParameter(1, id)
                                    .executeUpdate();
                            return id;
                        });
    }

    private Actor leader() {
        return journeys.leaderOf(32);
    }

    private BulkView job(long id, Actor whose) {
        return read.job(id, true, whose);
    }

    private static Response press(String login, String key) {
        var mark = Map.of("number", "20260101999999", "position", 0, "version", 0);
        return as(login)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Map.of("action", "stand-still", "key", key, "marked", List.of(mark)))
                .post("/bulk");
    }
}
