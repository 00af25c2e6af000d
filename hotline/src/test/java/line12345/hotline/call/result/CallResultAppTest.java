package line12345.hotline.call.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.hotline.wall.WallBacklog;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every answered call ends as something, and those that did not are somebody's to do. */
@QuarkusTest
class CallResultAppTest extends AppTest {
    private static final String LOGIN = "agent11";
    private static final String EXTENSION = "2005";

    @Inject RecordCallSteps record;
    @Inject OfficeClock clock;
    @Inject FireDue fireDue;
    @Inject CallsView calls;
    @Inject Accounts accounts;
    @Inject @Any Instance<WallBacklog> backlogs;

    private List<CallStep> talk(String key, long seconds, long scored) {
        return talk(key, EXTENSION, seconds, scored);
    }

    private List<CallStep> talk(String key, String extension, long seconds, long scored) {
        Instant start = clock.now().minusSeconds(seconds + scored + 10);
        Instant answer = start.plusSeconds(5);
        Instant end = answer.plusSeconds(seconds);
        return List.of(
                new CallStep.Arrived(key, start, "13812341234"),
                new CallStep.Queued(key, start, "13812341234"),
                new CallStep.Answered(key, answer, extension),
                new CallStep.TalkEnded(key, end, extension),
                new CallStep.Ended(key, end.plusSeconds(scored), Ending.HUNG_UP));
    }

    private String answered(long seconds, long scored) {
        String key = "result-" + UUID.randomUUID();
        record.record(talk(key, seconds, scored));
        return key;
    }

    private static ValidatableResponse conclude(String key, Map<String, Object> form) {
        return as(LOGIN)
                .contentType(ContentType.JSON)
                .body(form)
                .post("/console/results/of/" + key)
                .then();
    }

    private static List<String> open() {
        return as(LOGIN).get("/console/results/open").path("key");
    }

    private static Map<String, Object> ticket(String callKey) {
        Map<String, Object> form = new HashMap<>();
        form.put("key", "result-" + UUID.randomUUID());
        form.put("callKey", callKey);
        form.put("phone", "13812341234");
        form.put("kind", "CONSULTATION");
        form.put("content", "咨询公交线路调整后的首末班时间。");
        form.put("urgency", "ORDINARY");
        form.put("handling", "ANSWER");
        form.put("answer", "首班六点，末班二十二点。");
        return form;
    }

    @Test
    void aCallWithoutAResultIsPutBeforeItsAgentAtOnceOldestFirst() {
        String first = answered(60, 5);
        String second = answered(60, 5);
        assertThat(open()).containsSubsequence(first, second);
        as("agent12").get("/console/results/open").then().body("key", not(hasItem(first)));
        conclude(first, Map.of("kind", "CONSULTATION", "words", "社保缴费问哪里"))
                .statusCode(200)
                .body("[0].what", is("咨询已答复"));
        assertThat(open()).doesNotContain(first).contains(second);
    }

    @Test
    void aTicketWrittenInTheCallIsItsResult() {
        String key = "result-" + UUID.randomUUID();
        List<CallStep> steps = talk(key, 60, 5);
        record.record(steps.subList(0, 3));
        String number =
                as(LOGIN)
                        .contentType(ContentType.JSON)
                        .accept(ContentType.JSON)
                        .body(ticket(key))
                        .post("/console/tickets")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("number");
        record.record(steps.subList(3, 5));
        assertThat(open()).doesNotContain(key);
        as(LOGIN)
                .get("/console/results/of/" + key)
                .then()
                .body("[0].kind", is("TICKET"))
                .body("[0].ticketNumber", is(number));
    }

    /** agent11 hands the call on to agent12. */
    @Test
    void whoHandedACallOnReadsTheOwnPartOfItAndForADay() {
        String key = handedOn(clock.now().minusSeconds(600));
        // The next one is finished now.
        answered(60, 5);
        conclude(key, Map.of("kind", "CONSULTATION", "words", "前半段")).statusCode(200);
        as("agent12")
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "NO_TICKET", "code", "silent", "words", "同事的"))
                .post("/console/results/of/" + key)
                .then()
                .statusCode(200)
                .body("words", hasItem("同事的"));
        as(LOGIN)
                .get("/console/results/of/" + key)
                .then()
                .statusCode(200)
                .body("words", hasItem("前半段"))
                .body("words", not(hasItem("同事的")));
        String old = handedOn(clock.now().minus(Duration.ofDays(2)));
        as(LOGIN).get("/console/results/of/" + old).then().statusCode(404);
        as("agent12").get("/console/results/of/" + old).then().statusCode(200);
    }

    private String handedOn(Instant at) {
        String key = "result-" + UUID.randomUUID();
        record.record(
                List.of(
                        new CallStep.Arrived(key, at, "13812341234"),
                        new CallStep.Answered(key, at.plusSeconds(5), EXTENSION),
                        new CallStep.Answered(key, at.plusSeconds(60), "2006"),
                        new CallStep.Ended(key, at.plusSeconds(90), Ending.HUNG_UP)));
        return key;
    }

    @Test
    void aTicketThatIsRefusedLeavesTheCallOpen() {
        String key = answered(60, 5);
        Map<String, Object> form = ticket(key);
        form.put("phone", "1");
        as(LOGIN)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(form)
                .post("/console/tickets")
                .then()
                .statusCode(422);
        assertThat(open()).contains(key);
    }

    @Test
    void onlyWhoHangsUpAtOnceIsClosedByRuleAndSaysSo() {
        String dropped = answered(2, 0);
        assertThat(open()).doesNotContain(dropped);
        as(LOGIN)
                .get("/console/results/of/" + dropped)
                .then()
                .body("[0].what", is("不建单：掉线"))
                .body("[0].byRule", is(true));
        String hungUpOn = answered(2, 6);
        assertThat(open()).as("the agent hung up: nothing is invented").contains(hungUpOn);
    }

    @Test
    void whatIsNoResultIsRefusedInASentence() {
        String key = answered(60, 5);
        conclude(key, Map.of("kind", "NO_TICKET")).statusCode(422);
        conclude(key, Map.of("kind", "NO_TICKET", "code", "tired"))
                .statusCode(422)
                .body("sentence", containsString("列表"));
        conclude(key, Map.of("kind", "PROGRESS", "number", "20260101000001")).statusCode(404);
        conclude(key, Map.of("kind", "TICKET", "number", "20260101000001")).statusCode(422);
        as("agent12")
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "CONSULTATION"))
                .post("/console/results/of/" + key)
                .then()
                .statusCode(404);
        assertThat(open()).contains(key);
        conclude(key, Map.of("kind", "NO_TICKET", "code", "silent"))
                .statusCode(200)
                .body("[0].what", is("不建单：静音无声"));
    }

    @Test
    void afterItsTimeTheShiftLeaderSeesIt() {
        String key = answered(60, 5);
        assertThat(as("shift01").get("/calls?result=LATE").asString()).doesNotContain(caller(key));
        fireDue.upTo(clock.now().plusSeconds(1801), 0);
        String late =
                as("shift01").get("/calls?result=LATE").then().statusCode(200).extract().asString();
        assertThat(late).contains(caller(key));
        assertThat(
                        backlogs.stream()
                                .map(one -> one.look(clock.now()))
                                .filter(one -> one.name().equals("待补结果"))
                                .findFirst())
                .get()
                .satisfies(
                        wall -> {
                            assertThat(wall.late()).isPositive();
                            assertThat(wall.address()).isEqualTo("/calls?result=LATE");
                        });
        as("leader01").get("/console/results/open").then().statusCode(403);
        as("shift01")
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "NO_TICKET", "code", "silent"))
                .post("/console/results/of/" + key)
                .then()
                .statusCode(200)
                .body("[0].who", is(not("")));
        assertThat(as("manager01").get("/calls?result=LATE").asString())
                .doesNotContain(caller(key));
    }

    @Test
    void aCallAnsweredWhereNobodyIsSignedInIsTheShiftLeaders() {
        String key = "result-" + UUID.randomUUID();
        record.record(talk(key, "2987", 60, 5));
        fireDue.upTo(clock.now().plusSeconds(1801), 0);
        assertThat(as("shift01").get("/calls?result=LATE").asString()).contains(caller(key));
        as("shift01")
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "NO_TICKET", "code", "silent"))
                .post("/console/results/of/" + key)
                .then()
                .statusCode(200);
        assertThat(as("shift01").get("/calls?result=LATE").asString()).doesNotContain(caller(key));
    }

    private String caller(String key) {
        return "/calls/" + calls.byKey(key, accounts.withRole(Role.MANAGER).get(0)).id() + "\"";
    }
}
