package line12345.hotline.console.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.bulk.BulkView;
import line12345.ticketing.bulk.ReadBulk;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.dispatch.withdraw.WithdrawDispatch;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.review.ReassignTicket;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 全部撤回: what a bulk dispatch sent out comes back, row by row, as far as it still can. */
@QuarkusTest
class UndoBulkAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject EntityManager entities;
    @Inject OfficeClock clock;
    @Inject ReadBulk read;
    @Inject ReadTicket tickets;
    @Inject SignTicket sign;
    @Inject ReassignTicket reassign;
    @Inject DispatchTicket dispatch;
    @Inject WithdrawDispatch withdraw;

    @Test
    void eachRowComesBackOrSaysWhyNot() {
        Actor agent = journeys.first(Role.AGENT);
        List<String> numbers = waiting(4);
        BulkView sent = done(begin("dispatch", numbers));
        assertThat(sent.done()).isEqualTo(4);
        assertThat(sent.inverse()).isEqualTo("withdraw");
        as("agent01")
                .get("/bulk/" + sent.id() + "/lines")
                .then()
                .body(containsString("全部撤回"), containsString("data-many=\"4\""));
        // One was signed; one was taken back alone and sent to the right office since.
        String signed = numbers.get(1);
        sign.sign(signed, journeys.version(signed), journeys.clerkOf(31), clock.now());
        String again = numbers.get(2);
        withdraw.withdraw(again, null, agent, clock.now());
        dispatch.dispatch(
                again, Choice.of(32L, "属柳堤区"), journeys.version(again), agent, clock.now());

        // As if the job had still been at its last row meanwhile.
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update bulk_row set at = at + interval '1 hour'"
                                                        + " where job_id = ?1 and number = ?2")
                                        .setParameter(1, sent.id())
                                        .setParameter(2, numbers.get(3))
                                        .executeUpdate());

        String key = UUID.randomUUID().toString();
        long undo = id(undo("agent01", sent.id(), key));
        assertThat(id(undo("agent01", sent.id(), key))).as("pressed twice").isEqualTo(undo);
        BulkView back = done(undo);
        assertThat(back.verb()).isEqualTo("撤回派单");
        assertThat(back.lines())
                .extracting(BulkView.Line::state)
                .containsExactly("DONE", "REFUSED", "REFUSED", "DONE");
        assertThat(back.lines().get(0).sentence()).isEqualTo("已撤回，回到派单池");
        assertThat(back.lines().get(1).sentence()).contains("已经签收，不能撤回派单");
        assertThat(back.lines().get(2).sentence()).contains("又重新派给了", "没有再撤回");
        assertThat(numbers)
                .extracting(one -> tickets.read(one, agent, clock.now()).state().chinese())
                .containsExactly("待派单", "办理中", "办理中", "待派单");
        as("agent01")
                .get("/bulk/" + back.id() + "/lines")
                .then()
                .body(containsString("未办 2 件"), not(containsString("全部撤回")));
        // Once more: nothing moves, and every row says why.
        BulkView nothing = done(id(undo("agent01", sent.id(), UUID.randomUUID().toString())));
        assertThat(nothing.done()).isZero();
        assertThat(nothing.lines().get(0).sentence()).contains("现在是“待派单”");
    }

    @Test
    void nobodyUndoesTheJobOfAnotherOrAStepWithoutAWayBack() {
        List<String> numbers = waiting(1);
        long sent = done(begin("dispatch", numbers)).id();
        String key = UUID.randomUUID().toString();
        undo("agent02", sent, key).statusCode(404).body("code", equalTo("no-such-bulk"));
        undo("clerk31", sent, key).statusCode(404);
        undo("agent01", 99_999_999, key).statusCode(404);
        undo("agent01", sent, "x").statusCode(422);
        long back = id(undo("agent01", sent, key));
        done(back);
        undo("agent01", back, UUID.randomUUID().toString())
                .statusCode(422)
                .body("code", equalTo("wrong-bulk"), "sentence", containsString("没有可以全部撤回的"));
        for (String body : new String[] {"null", "[]", "{", ""}) {
            post("agent01", "/bulk/" + sent + "/undo", body).statusCode(400);
        }
    }

    /** Tickets that wait at the pool. */
    private List<String> waiting(int many) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String number = journeys.file(Journeys.send(), clock.now()).number();
            Actor reviewer = journeys.first(Role.REVIEWER);
            reassign.reassign(number, "派错了", journeys.version(number), reviewer, clock.now());
            numbers.add(number);
        }
        return numbers;
    }

    private BulkView done(long job) {
        Actor agent = journeys.first(Role.AGENT);
        await("all rows have a result")
                .atMost(Duration.ofSeconds(30))
                .until(() -> read.job(job, false, agent).isFinished());
        return read.job(job, true, agent);
    }

    private long begin(String action, List<String> numbers) {
        Map<String, Object> form = new HashMap<>();
        form.put("action", action);
        form.put("key", UUID.randomUUID().toString());
        form.put(
                "marked",
                numbers.stream()
                        .map(
                                one ->
                                        Map.of(
                                                "number",
                                                one,
                                                "position",
                                                0,
                                                "version",
                                                journeys.version(one)))
                        .toList());
        return id(post("agent01", "/bulk", form));
    }

    private static long id(ValidatableResponse answer) {
        return answer.statusCode(200).extract().jsonPath().getLong("id");
    }

    private static ValidatableResponse undo(String login, long job, String key) {
        return post(login, "/bulk/" + job + "/undo", Map.of("key", key));
    }

    private static ValidatableResponse post(String login, String address, Object body) {
        return as(login)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }
}
