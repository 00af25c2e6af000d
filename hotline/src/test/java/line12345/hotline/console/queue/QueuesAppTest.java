package line12345.hotline.console.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;
import line12345.hotline.call.route.Asked;
import line12345.hotline.call.route.RouteCall;
import line12345.hotline.call.skill.Level;
import line12345.hotline.call.skill.Skills;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Queues and skills as an administrator keeps them. */
@QuarkusTest
class QueuesAppTest extends AppTest {
    @Inject Queues queues;
    @Inject Skills skills;
    @Inject Accounts accounts;
    @Inject RouteCall route;
    @Inject OfficeClock clock;

    static String form(String key, String name, String number, long seen) {
        return """
        {"key":"%s","name":"%s","position":9,"active":true,"greeting":"您好","confidential":false,
        "kind":"","opens":"ALWAYS","strategy":"LEAST_RECENT","ringSeconds":15,"weight":0,
        "place":false,"target":15,"longestWait":600,"overflowAfter":30,"overflowTo":"general",
        "nightSeats":0,"nightPrompt":"","number":"%s","digit":"","why":"测试","seen":%d}
        """
                .formatted(key, name, number, seen);
    }

    private static ValidatableResponse post(String login, String path, String body) {
        return as(login).contentType(ContentType.JSON).body(body).post(path).then();
    }

    private Queue queue(String key) {
        return queues.of(key).orElseThrow();
    }

    private Actor agent(String extension) {
        return accounts.byExtension(extension).orElseThrow();
    }

    @Test
    void aQueueIsAddedChangedUndoneAndClosed() {
        post("admin01", "/queues", form("proof1", "试验一", "96001", 0))
                .statusCode(200)
                .body("href", equalTo("/queues/proof1"));
        as("admin01")
                .get("/queues/proof1")
                .then()
                .statusCode(200)
                .body(containsString("直拨 96001"), containsString("没有话务员"));
        assertThat(
                        route.route(List.of(new Asked(null, null, "96001", null)), clock.now())
                                .get(0)
                                .queue())
                .isEqualTo("proof1");

        long seen = queue("proof1").edition();
        post("admin01", "/queues/proof1", form("", "试验改名", "96001", seen)).statusCode(200);
        post("admin01", "/queues/proof1", form("", "晚了一步", "96001", seen))
                .statusCode(409)
                .body(containsString("刚刚修改了这个队列"));
        assertThat(queue("proof1").name()).isEqualTo("试验改名");

        String newest = "{\"seen\":" + queue("proof1").edition() + "}";
        post("admin01", "/queues/proof1/undo", newest).statusCode(200);
        assertThat(queue("proof1").name()).isEqualTo("试验一");

        String closed =
                form("", "试验一", "96001", queue("proof1").edition())
                        .replace("\"active\":true", "\"active\":false");
        post("admin01", "/queues/proof1", closed).statusCode(200);
        assertThat(queues.all()).extracting(Queue::key).doesNotContain("proof1");
        assertThat(
                        route.route(List.of(new Asked(null, null, "96001", null)), clock.now())
                                .get(0)
                                .queue())
                .isEqualTo("general");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12315", "no-digits"})
    void aNumberThatCannotBeIsRefusedInWords(String number) {
        post("admin01", "/queues", form("proof2", "试验二", number, 0))
                .statusCode(422)
                .body(containsString("号码"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"general]", "", "纪检", "enterprise"})
    void aKeyThatCannotBeIsRefusedInWords(String key) {
        post("admin01", "/queues", form(key, "试验三", "", 0))
                .statusCode(422)
                .body(containsString("代号"));
    }

    @Test
    void theGeneralQueueIsNotClosed() {
        String closed =
                form("", "综合", "", queue("general").edition())
                        .replace("\"active\":true", "\"active\":false");
        post("admin01", "/queues/general", closed).statusCode(422).body(containsString("不能停用"));
    }

    @Test
    void skillsAreSetCellByCell() {
        Actor eight = agent("2002");
        assertThat(skills.of(eight.accountId())).isEqualTo(Skills.USUAL);
        String cell = "/skills/" + eight.accountId() + "/enterprise";
        post("admin01", cell, "{\"level\":3}").statusCode(204);
        assertThat(skills.of(eight.accountId()))
                .containsEntry("enterprise", Level.RESERVE)
                .containsEntry("general", Level.FIRST);
        as("admin01").get("/skills").then().statusCode(200).body(containsString("后备"));
        post("admin01", cell, "{\"level\":0}").statusCode(204);
        assertThat(skills.of(eight.accountId())).doesNotContainKey("enterprise");
        post("admin01", "/skills/" + eight.accountId() + "/nowhere", "{\"level\":1}")
                .statusCode(404);
        long manager = accounts.named("manager01", 1).get(0).accountId();
        post("admin01", "/skills/" + manager + "/general", "{\"level\":1}")
                .statusCode(404)
                .body(containsString("不接听来电"));
    }

    @Test
    void aShiftLeaderSetsSkillsButLetsNobodyIntoAConfidentialQueue() {
        long agent = agent("2003").accountId();
        post("shift01", "/skills/" + agent + "/language", "{\"level\":3}").statusCode(204);
        post("shift01", "/skills/" + agent + "/language", "{\"level\":0}").statusCode(204);
        post("shift01", "/skills/" + agent + "/discipline", "{\"level\":1}")
                .statusCode(403)
                .body(containsString("保密队列"));
        assertThat(skills.of(agent)).doesNotContainKey("discipline");
        as("shift01")
                .get("/skills")
                .then()
                .statusCode(200)
                .body(not(containsString("href=\"/queues\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent01", "manager01", "clerk31"})
    void onlyAdministratorsKeepQueues(String login) {
        as(login).get("/queues").then().statusCode(403);
        as(login).get("/skills").then().statusCode(403);
        post(login, "/queues", form("proof4", "试验四", "", 0)).statusCode(403);
    }

    @Test
    void theListShowsWhoIsThereAndWhatIsConfidential() {
        as("admin01")
                .get("/queues")
                .then()
                .statusCode(200)
                .body(containsString("纪检"), containsString("保密"), not(containsString("{")));
        as("admin01").get("/queues/new?like=DISCIPLINE").then().body(containsString("discipline"));
        as("admin01").get("/queues/nowhere").then().statusCode(404);
    }
}
