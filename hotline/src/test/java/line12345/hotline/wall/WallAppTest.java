package line12345.hotline.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.agent.Wish;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The wall, a leader's orders and words, in the whole house without an exchange. */
@QuarkusTest
class WallAppTest extends AppTest {
    @Inject AgentPresences presences;
    @Inject Accounts accounts;
    @Inject RecordCallSteps record;
    @Inject OfficeClock clock;

    private static void wish(String login, String state) {
        as(login)
                .contentType(ContentType.JSON)
                .body(Map.of("state", state, "reason", "用餐"))
                .post("/console/state")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse leader(String path, Map<String, Object> body) {
        return as("shift01").contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static JsonPath wall() throws InterruptedException {
        // Older looks are shared for so long.
        Thread.sleep(WallBoard.FRESH.toMillis() + 50);
        return as("shift01").get("/wall/now").then().statusCode(200).extract().jsonPath();
    }

    private Actor agent(String extension) {
        return accounts.byExtension(extension).orElseThrow();
    }

    @AfterEach
    void everybodyGoes() {
        wish("agent03", "offline");
        wish("agent04", "offline");
    }

    @Test
    void onlyLeadersAndManagersSeeIt() {
        for (String page : List.of("/wall", "/wall/now", "/wall/hall", "/wall/connected")) {
            as("agent01").get(page).then().statusCode(403);
            as("clerk31").get(page).then().statusCode(403);
            as("shift02").get(page).then().statusCode(200);
            as("manager01").get(page).then().statusCode(200);
        }
        as("shift01").get("/wall/records").then().statusCode(403);
        as("shift01")
                .get("/home")
                .then()
                .statusCode(303)
                .header("Location", containsString("/wall"));
    }

    @Test
    void statesAreWhatTheHouseKnowsAndNoCitizenIsNamed() throws Exception {
        wish("agent03", "ready");
        wish("agent04", "paused");
        String key = "line12345-" + UUID.randomUUID();
        Instant now = clock.now();
        record.record(List.of(new CallStep.Arrived(key, now, "13955556666")));
        record.record(List.of(new CallStep.Queued(key, now, "13955556666", "general")));
        JsonPath waiting = wall();
        assertThat(waiting.getInt("queues.find { it.key == 'general' }.waiting")).isPositive();
        record.record(List.of(new CallStep.Ringing(key, now.plusMillis(5), "1003")));
        record.record(List.of(new CallStep.Answered(key, now.plusMillis(9), "1003")));
        JsonPath wall = wall();
        assertThat(wall.getBoolean("crew.published")).isIn(true, false);
        assertThat(states(wall)).isEqualTo(known());
        assertThat(states(wall)).containsEntry("1003", "TALKING").containsEntry("1004", "PAUSED");
        assertThat(wall.prettify()).doesNotContain("13955556666").doesNotContain("139****6666");
        record.record(List.of(new CallStep.Ended(key, now.plusMillis(50), Ending.HUNG_UP)));
        JsonPath after = wall();
        assertThat(states(after)).isEqualTo(known()).containsEntry("1003", "WRAP_UP");
    }

    private static Map<String, String> states(JsonPath wall) {
        Map<String, String> states = new HashMap<>();
        List<Map<String, String>> agents = wall.getList("agents");
        agents.forEach(one -> states.put(one.get("extension"), one.get("state")));
        return states;
    }

    private Map<String, String> known() {
        Map<String, String> states = new HashMap<>();
        presences.atWork().forEach(one -> states.put(one.extension(), one.state().name()));
        return states;
    }

    @Test
    void callsOfAQueueAreCountedForAnyDay() {
        String key = "line12345-" + UUID.randomUUID();
        // 09:00 in the office, the only call of that day.
        Instant at = Instant.parse("2025-06-03T01:00:00Z");
        record.record(List.of(new CallStep.Arrived(key, at, "13955556666")));
        record.record(List.of(new CallStep.Queued(key, at, "13955556666", "general")));
        record.record(List.of(new CallStep.Ended(key, at.plusSeconds(30), Ending.HUNG_UP)));
        for (String queue : List.of("", "&queue=general")) {
            as("manager01")
                    .get("/wall/connected?until=2025-06-04T00:30:00Z" + queue)
                    .then()
                    .body("connected.all", is(1))
                    .body("connected.of", is(0))
                    .body("hours.size()", is(24));
            as("manager01")
                    .get("/wall/connected?until=2025-06-04T01:00:00Z" + queue)
                    .then()
                    .body("connected.all", is(0));
        }
        as("manager01").get("/wall/connected?until=x").then().statusCode(200);
    }

    @Test
    void aLeaderSetsAStateWithAReason() {
        wish("agent03", "ready");
        String path = "/wall/agents/" + agent("1003").accountId() + "/state";
        leader(path, Map.of("state", "paused", "rest", "用餐")).statusCode(422);
        leader(path, Map.of("state", "paused", "rest", "用餐", "reason", "错峰吃饭")).statusCode(204);
        assertThat(presences.of(agent("1003").accountId(), clock.now()).state())
                .isEqualTo(AgentState.PAUSED);
        assertThat(presences.seat("1003").reason()).isEqualTo("用餐");
        leader(path, Map.of("state", "offline", "reason", "换班")).statusCode(204);
        as("manager01")
                .get("/wall/records?kind=state")
                .then()
                .statusCode(200)
                .body(containsString("改为小休"))
                .body(containsString("原因：错峰吃饭"));
        as("manager01").get("/wall/records?before=x").then().statusCode(200);
        assertThat(presences.seat("1003").wish()).isEqualTo(Wish.OFFLINE);
        leader(path, Map.of("state", "ready", "reason", "人手不够"))
                .statusCode(409)
                .body("sentence", containsString("本人签入"));
        leader("/wall/agents/987654/state", Map.of("state", "ready", "reason", "人"))
                .statusCode(404);
        as("agent04")
                .contentType(ContentType.JSON)
                .body(Map.of("state", "paused", "reason", "人"))
                .post(path)
                .then()
                .statusCode(403);
    }

    @Test
    void wordsStayUntilEachHasReadThem() {
        wish("agent03", "ready");
        wish("agent04", "paused");
        String words = "三点系统维护 " + UUID.randomUUID();
        leader("/wall/messages", Map.of("words", words, "urgent", true)).statusCode(200);
        as("shift01").get("/wall/messages").then().body("[0].read", is(0));
        int id =
                as("agent03")
                        .get("/shift-messages")
                        .then()
                        .body("[0].words", is(words))
                        .extract()
                        .path("[0].id");
        as("agent05").get("/shift-messages").then().body(not(containsString(words)));
        as("agent05").post("/shift-messages/" + id + "/read").then().statusCode(200);
        for (int twice = 0; twice < 2; twice++) {
            as("agent03")
                    .post("/shift-messages/" + id + "/read")
                    .then()
                    .body(not(containsString(words)));
        }
        as("shift01")
                .get("/wall/messages")
                .then()
                .body("[0].read", is(1))
                .body("[0].unread", hasItem(agent("1004").name()));
        as("agent04").get("/shift-messages").then().body(containsString(words));
    }

    @Test
    void wordsToOneAreReadByNobodyElse() {
        wish("agent03", "ready");
        String words = "请整理后就绪 " + UUID.randomUUID();
        leader("/wall/messages", Map.of("words", words, "agent", agent("1004").accountId()))
                .statusCode(200)
                .body("[0].readers", is(1));
        as("agent03").get("/shift-messages").then().body(not(containsString(words)));
        as("agent04").get("/shift-messages").then().body(containsString(words));
        leader("/wall/messages", Map.of("words", " ")).statusCode(422);
        leader("/wall/messages", Map.of("words", "在吗", "agent", 987_654)).statusCode(404);
    }

    @Test
    void nobodyListensWithoutAnExchangeAndNothingIsWritten() {
        leader("/wall/agents/" + agent("1003").accountId() + "/listening", Map.of("mode", "listen"))
                .statusCode(409)
                .body("sentence", containsString("电话系统现在连不上"));
        leader("/wall/agents/1/listening", Map.of("mode", "sing")).statusCode(422);
        leader("/wall/listening/mode", Map.of("mode", "barge")).statusCode(409);
        as("shift02").get("/wall/listening").then().statusCode(204);
    }

    @Test
    void ownFiguresAreReadAndTheTeamsByLeadersAlone() {
        as("agent03").get("/own-figures").then().statusCode(200).body(containsString("利用率"));
        as("agent03").get("/own-figures?period=month").then().statusCode(200);
        as("agent03").get("/own-figures/strip").then().body(containsString("今日"));
        as("agent03").get("/own-figures/team").then().statusCode(403);
        as("shift01").get("/own-figures/team?period=week").then().statusCode(200);
    }
}
