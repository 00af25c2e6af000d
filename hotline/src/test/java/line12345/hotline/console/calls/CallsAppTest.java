package line12345.hotline.console.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of calls, and each of them, for those who may see them. */
@QuarkusTest
class CallsAppTest extends AppTest {
    private static final Pattern ROW = Pattern.compile("href=\"/calls/(\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"(/calls\\?[^\"]*after=[^\"]*)\"");

    @Inject RecordCallSteps record;
    @Inject CallsView calls;
    @Inject Accounts accounts;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;
    @Inject UserTransaction transaction;

    private final String number = "1370000" + (1000 + new Random().nextInt(9000));

    private long call(Instant at, String queue, String extension) {
        String key = "calls-" + UUID.randomUUID();
        record.record(
                List.of(
                        new CallStep.Arrived(key, at, number),
                        new CallStep.Queued(key, at.plusSeconds(1), number, queue),
                        new CallStep.Answered(key, at.plusSeconds(6), extension),
                        new CallStep.TalkEnded(key, at.plusSeconds(66), extension),
                        new CallStep.Ended(key, at.plusSeconds(70), Ending.HUNG_UP)));
        return calls.byKey(key, accounts.withRole(Role.MANAGER).get(0)).id();
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String page(String login, String address) {
        return as(login).get(address).then().statusCode(200).extract().asString();
    }

    @Test
    void whoLeadsSeesAllOfADayAndAnAgentTheOwnOnes() {
        Instant at = Instant.parse("2025-06-10T02:00:00Z");
        String mine = "" + call(at, "general", "1003");
        String theirs = "" + call(at.plusSeconds(100), "general", "1004");
        String day = "/calls?day=2025-06-10";
        assertThat(rows(page("shift01", day))).containsSubsequence(theirs, mine);
        assertThat(rows(page("agent03", day))).contains(mine).doesNotContain(theirs);
        assertThat(rows(page("shift01", "/calls?day=2025-06-11"))).doesNotContain(mine, theirs);
        assertThat(rows(page("shift01", day + "&agent=1004")))
                .contains(theirs)
                .doesNotContain(mine);
        assertThat(rows(page("agent03", day + "&agent=1004")))
                .contains(mine)
                .doesNotContain(theirs);
        assertThat(rows(page("shift01", day + "&outcome=ABANDONED"))).doesNotContain(mine);
        assertThat(rows(page("shift01", day + "&result=NONE"))).contains(mine, theirs);
        assertThat(rows(page("shift01", day + "&result=TICKET"))).doesNotContain(mine, theirs);
        assertThat(page("shift01", day)).contains("137****").doesNotContain(number);
        as("agent03").get("/calls/" + theirs).then().statusCode(404);
        as("agent03").get("/calls/" + mine).then().statusCode(200).body(containsString("市民等候 5 秒"));
        as("clerk31").get("/calls").then().statusCode(403);
    }

    @Test
    void aConfidentialCallIsInTheListOfThoseWhoMayReadIt() {
        Instant at = Instant.parse("2025-06-12T02:00:00Z");
        String secret = "" + call(at, "discipline", "1006");
        assertThat(rows(page("shift01", "/calls?day=2025-06-12"))).doesNotContain(secret);
        assertThat(rows(page("manager01", "/calls?day=2025-06-12"))).contains(secret);
        as("shift01").get("/calls/" + secret).then().statusCode(404);
    }

    @Test
    void aDayWithManyCallsIsReadPageByPage() {
        Instant at = Instant.parse("2025-06-15T02:00:00Z");
        for (int i = 0; i < 53; i++) {
            call(at.plusMillis(i), "general", "1003");
        }
        String first = page("manager01", "/calls?day=2025-06-15");
        assertThat(rows(first)).hasSize(50).doesNotHaveDuplicates();
        Matcher next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = page("manager01", next.group(1).replace("&amp;", "&"));
        assertThat(rows(second)).hasSize(3).doesNotContainAnyElementsOf(rows(first));
        assertThat(NEXT.matcher(second).find()).isFalse();
    }

    @Test
    void aNumberIsFoundOnlyWholeAndTheSearchIsWrittenDown() {
        String mine = "" + call(Instant.parse("2025-06-17T02:00:00Z"), "general", "1003");
        String found = search("shift01", number).statusCode(200).extract().asString();
        assertThat(rows(found)).containsExactly(mine);
        assertThat(found).doesNotContain(number);
        assertThat(rows(search("agent04", number).extract().asString())).isEmpty();
        search("shift01", number.substring(0, 8)).statusCode(200).body(containsString("say-bad"));
        search("shift01", "").statusCode(200);
        assertThat(
                        ((Number)
                                        entities.createNativeQuery(
                                                        "select count(*) from look where reason ="
                                                                + " '按号码查通话记录' and ticket = ?1")
                                                .setParameter(1, "137****" + number.substring(7))
                                                .getSingleResult())
                                .intValue())
                .isGreaterThanOrEqualTo(2);
    }

    private static io.restassured.response.ValidatableResponse search(String login, String number) {
        return as(login).formParam("number", number).post("/calls").then();
    }

    @Test
    void whatMakesNoSenseIsNotAsked() {
        for (String odd :
                List.of(
                        "day=gestern",
                        "day=9999-99-99",
                        "outcome=X&result=Y&queue=%27--",
                        "after=1-99999999999999999999",
                        "after=99999999999999999-1",
                        "agent=%00")) {
            as("manager01").urlEncodingEnabled(false).get("/calls?" + odd).then().statusCode(200);
        }
        as("manager01").get("/calls/999999999999999999").then().statusCode(404);
    }

    @Test
    void whatBecameOfTheRecordingIsSaidOnTheCall() throws Exception {
        long call = call(Instant.parse("2025-06-19T02:00:00Z"), "general", "1003");
        as("manager01").get("/calls/" + call).then().body(containsString("没有录音"));
        transaction.begin();
        entities.createNativeQuery(
                        "insert into call_unrecorded (call_id, why, at) values (?1, '录音磁盘已满', ?2)")
                .setParameter(1, call)
                .setParameter(2, clock.now())
                .executeUpdate();
        transaction.commit();
        as("manager01").get("/calls/" + call).then().body(containsString("没有录音：录音磁盘已满"));
        transaction.begin();
        entities.createNativeQuery(
                        "insert into recording_deleted (kind, of_id, path, made_at, deleted_at, days,"
                                + " missing) values ('CALL', ?1, '', ?2, ?2, 180, false)")
                .setParameter(1, call)
                .setParameter(2, clock.now())
                .executeUpdate();
        transaction.commit();
        as("manager01").get("/calls/" + call).then().body(containsString("按规定删除"));
    }

    @Test
    void aManagerHoldsARecordingOnTheCallAndNobodyElse() throws Exception {
        long call = call(Instant.parse("2026-06-19T02:00:00Z"), "general", "1003");
        transaction.begin();
        entities.createNativeQuery("update call set recording = 'x/y.wav' where id = ?1")
                .setParameter(1, call)
                .executeUpdate();
        transaction.commit();
        String hold = "/recordings/" + call + "/hold";
        as("manager01").get("/calls/" + call).then().body(containsString(hold));
        as("shift01").get("/calls/" + call).then().body(not(containsString(hold)));
        as("manager01")
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "reason",
                                "行政诉讼",
                                "until",
                                OfficeClock.dayOf(clock.now()).plusDays(30).toString()))
                .post(hold)
                .then()
                .statusCode(204);
        as("shift01")
                .get("/calls/" + call)
                .then()
                .body(containsString("保全中"), containsString("行政诉讼"));
    }

    @Test
    void aTicketKnowsTheCallThatUrgedIt() {
        long first = call(clock.now().minusSeconds(4000), "general", "1003");
        String ticket =
                as("agent03")
                        .contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "key", UUID.randomUUID().toString(),
                                        "callKey", key(first),
                                        "phone", number,
                                        "kind", "COMPLAINT",
                                        "content", "路口红绿灯不亮，请尽快处理。",
                                        "urgency", "ORDINARY",
                                        "handling", "ANSWER",
                                        "answer", "已转交警部门。"))
                        .post("/console/tickets")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("number");
        long second = call(clock.now().minusSeconds(1000), "general", "1003");
        as("agent03").get("/tickets/" + ticket).then().body(not(containsString("再次来电")));
        as("agent03")
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "PROGRESS", "number", ticket))
                .post("/console/results/of/" + key(second))
                .then()
                .statusCode(200);
        as("shift01").get("/tickets/" + ticket).then().body(containsString("再次来电"));
        as("shift01").get("/calls/" + second).then().body(containsString("/tickets/" + ticket));
    }

    private String key(long call) {
        return (String)
                entities.createNativeQuery("select key from call where id = ?1", String.class)
                        .setParameter(1, call)
                        .getSingleResult();
    }

    @Test
    void aConsultationNamesTheKnowledgeThatAnsweredItAndNoDraft() throws Exception {
        long call = call(clock.now().minusSeconds(2000), "general", "1003");
        long used = edition("WITHDRAWN");
        consult(call, used)
                .body("[0].entry", equalTo((int) used))
                .body("[0].title", equalTo(title));
        as("shift01").get("/calls/" + call).then().body(containsString("引用知识：" + title));
        long other = call(clock.now().minusSeconds(1500), "general", "1003");
        consult(other, edition("DRAFT")).body("[0].entry", equalTo(null));
    }

    private final String title = "社保缴费基数 " + UUID.randomUUID();

    private io.restassured.response.ValidatableResponse consult(long call, long entry) {
        return as("agent03")
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "CONSULTATION", "words", "问社保", "entry", entry))
                .post("/console/results/of/" + key(call))
                .then()
                .statusCode(200);
    }

    /** Far away, so that nobody else finds it. */
    private long edition(String state) throws Exception {
        transaction.begin();
        Number id =
                (Number)
                        entities.createNativeQuery(
                                        """
                                        with entry as (insert into knowledge_entry default values
                                                       returning id)
                                        insert into knowledge_edition (entry_id, edition, state,
                                            department_id, title, wordings, answer, matters, source,
                                            valid_from, written_by, written_who, written_at, changed_at)
                                        select entry.id, 1, ?1, (select min(id) from department), ?2, '',
                                            '按月', '{}', '测试', '2099-01-01', 1, '测试', ?3, ?3
                                        from entry returning id
                                        """,
                                        Long.class)
                                .setParameter(1, state)
                                .setParameter(2, title)
                                .setParameter(3, clock.now())
                                .getSingleResult();
        transaction.commit();
        return id.longValue();
    }
}
