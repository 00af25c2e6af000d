package line12345.hotline.console.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.hotline.quality.CaseState;
import line12345.hotline.quality.CaseView;
import line12345.hotline.quality.Cases;
import line12345.hotline.quality.QualityOf;
import line12345.hotline.quality.Reason;
import line12345.hotline.quality.SampleWeek;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.notice.OwnNotices;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@QuarkusTest
class QualityAppTest extends AppTest {
    /** Fourteen items of ours: full points for each but one. */
    private static final String GIVEN =
            "\"given\":{\"1-1\":5,\"1-2\":5,\"1-3\":%d,\"1-4\":10,\"2-1\":15,\"2-2\":15,\"2-3\":10,"
                    + "\"3-1\":15,\"3-2\":10,\"3-3\":5}";

    @Inject RecordCallSteps record;
    @Inject Accounts accounts;
    @Inject OfficeClock clock;
    @Inject Cases cases;
    @Inject QualityOf quality;
    @Inject OwnNotices notices;
    @Inject FireDue fireDue;

    private Actor leader() {
        return accounts.withRole(Role.SHIFT_LEADER).get(0);
    }

    /** A call of a minute, or of so many; scored by a key or not (0). */
    private String call(String extension, Instant at, int minutes, int digit) {
        String key = "quality-" + UUID.randomUUID();
        record.record(List.of(new CallStep.Arrived(key, at, "13900001234")));
        record.record(List.of(new CallStep.Queued(key, at, "13900001234")));
        record.record(List.of(new CallStep.Answered(key, at.plusSeconds(3), extension)));
        record.record(
                List.of(new CallStep.TalkEnded(key, at.plusSeconds(3 + 60L * minutes), extension)));
        if (digit > 0) {
            record.record(List.of(new CallStep.Scored(key, at.plusSeconds(70), digit)));
        }
        record.record(
                List.of(
                        new CallStep.Ended(
                                key, at.plusSeconds(4 + 60L * minutes), Ending.HUNG_UP)));
        return key;
    }

    private List<CaseView> waiting(String extension) {
        long agent = accounts.byExtension(extension).orElseThrow().accountId();
        return cases.waiting(leader(), 500).stream()
                .filter(one -> one.accountId() == agent)
                .toList();
    }

    private ValidatableResponse score(String login, long id, String step, int third, long seen) {
        return post(
                login,
                "/quality/" + id + "/" + step,
                "{"
                        + GIVEN.formatted(third)
                        + ",\"fatal\":[],\"remarks\":[{\"second\":187,\"words\":\"打断市民\"}],"
                        + "\"words\":\"总体不错\",\"formVersion\":1,\"seen\":"
                        + seen
                        + "}");
    }

    private ValidatableResponse post(String login, String address, String body) {
        return as(login).contentType(ContentType.JSON).body(body).post(address).then();
    }

    private long version(long id) {
        return cases.byId(id, leader()).version();
    }

    private String newest(String extension) {
        return notices.recent(accounts.byExtension(extension).orElseThrow(), 1).get(0).words();
    }

    @Test
    void aBadlyScoredCallIsCheckedAppealedAndDecidedBySomebodyElse() {
        Instant now = clock.now();
        call("1001", now.minusSeconds(900), 1, 1);
        call("1001", now.minusSeconds(600), 1, 5);
        List<CaseView> drawn = waiting("1001");
        assertThat(drawn).extracting(CaseView::reason).containsExactly(Reason.DISSATISFIED);
        long id = drawn.get(0).id();

        as("agent01").get("/quality/own/" + id).then().statusCode(404);
        as("shift01").get("/quality/" + id).then().statusCode(200).body(containsString("听清诉求"));
        score("shift01", id, "score", 11, 0)
                .statusCode(422)
                .body("sentence", containsString("服务态度"));
        score("agent02", id, "score", 10, 0).statusCode(403);
        score("shift01", id, "score", 4, 7).statusCode(409);
        score("shift01", id, "score", 4, 0).statusCode(204);
        score("manager01", id, "score", 10, 0).statusCode(409);
        assertThat(newest("1001")).contains("94 分");

        as("agent01")
                .get("/quality/own/" + id)
                .then()
                .statusCode(200)
                .body(containsString("打断市民"), containsString("03:07"));
        as("agent02").get("/quality/own/" + id).then().statusCode(404);
        String appeal = "{\"words\":\"%s\",\"seen\":" + version(id) + "}";
        post("agent02", "/quality/own/" + id + "/appeal", appeal.formatted("不是我")).statusCode(404);
        post("agent01", "/quality/own/" + id + "/appeal", appeal.formatted(" ")).statusCode(422);
        post("agent01", "/quality/own/" + id + "/appeal", appeal.formatted("市民先打断我"))
                .statusCode(204);

        // Whoever checked it sees that another must decide; it stands in one list only.
        String own = as("shift01").get("/quality").then().extract().asString();
        assertThat(own).contains("须由他人复核", "通话 ");
        assertThat(own.split("data-number=\"" + id + "\"", -1)).hasSize(2);
        as("shift02").get("/quality").then().body(containsString(">复核</span>"));

        String decision = "{\"points\":100,\"why\":\"录音可证\",\"seen\":" + version(id) + "}";
        post("shift01", "/quality/" + id + "/decide", decision)
                .statusCode(403)
                .body("sentence", containsString("以外的人"));
        as("shift02").get("/quality/" + id).then().body(containsString("提交复核"));
        as("shift01").get("/quality/" + id).then().body(not(containsString("提交复核")));
        post("shift02", "/quality/" + id + "/decide", decision).statusCode(204);
        CaseView after = cases.byId(id, leader());
        assertThat(after.state()).isEqualTo(CaseState.CHANGED);
        assertThat(after.firstPoints()).isEqualTo(94);
        assertThat(newest("1001")).contains("改判").contains("100");

        LocalDate today = OfficeClock.dayOf(now);
        QualityOf.Quality of = quality.of(after.accountId(), today, today, clock.now());
        assertThat(of.words()).isEqualTo("100.0 分（100 / 1 通）");
        assertThat(of.changed()).isEqualTo(1);
        as("manager01")
                .get("/quality/figures")
                .then()
                .statusCode(200)
                .body(containsString("100 / 1"));
        as("agent01").get("/quality/own").then().body(containsString("100.0 分"));
        for (String month : List.of("-999999999-01", "9999-12", "2026-13", "x")) {
            as("manager01").get("/quality/figures?month=" + month).then().statusCode(200);
        }
    }

    @Test
    void aLongCallIsCheckedAndAcceptedByRuleWhenTheTermPasses() {
        Instant now = clock.now();
        call("1002", now.minusSeconds(7200), 21, 0);
        call("1002", now.minusSeconds(3600), 20, 0);
        List<CaseView> drawn = waiting("1002");
        assertThat(drawn).extracting(CaseView::reason).containsExactly(Reason.LONG_TALK);
        long id = drawn.get(0).id();
        score("shift02", id, "score", 10, 0).statusCode(204);
        Instant until = cases.byId(id, leader()).settleBy();
        assertThat(OfficeClock.start(OfficeClock.dayOf(until))).as("midnight").isEqualTo(until);
        fireDue.upTo(until.minusSeconds(1), 0);
        assertThat(cases.byId(id, leader()).state()).isEqualTo(CaseState.SCORED);
        fireDue.upTo(until, 0);
        assertThat(cases.byId(id, leader()).said()).contains("按规定视为认可");
        assertThat(newest("1002")).contains("视为认可");
        post("agent02", "/quality/own/" + id + "/accept", "{\"seen\":" + version(id) + "}")
                .statusCode(409);
    }

    @Test
    void someOfEachAgentsCallsAreDrawnOnce() {
        Instant lastWeek = OfficeClock.start(SampleWeek.before(clock.now())).plusSeconds(40_000);
        for (int i = 0; i < 7; i++) {
            call("1004", lastWeek.plusSeconds(600L * i), 1, 0);
        }
        as("shift01").post("/quality/draw").then().statusCode(200);
        assertThat(waiting("1004")).hasSize(3).allMatch(one -> one.reason() == Reason.SHARE);
        as("shift01").post("/quality/draw").then().body("drawn", equalTo(0));
        as("agent01").post("/quality/draw").then().statusCode(403);

        long id = waiting("1004").get(0).id();
        post("shift01", "/quality/" + id + "/drop", "{\"why\":\"\",\"seen\":0}").statusCode(422);
        post("shift01", "/quality/" + id + "/drop", "{\"why\":\"没有录音\",\"seen\":0}")
                .statusCode(204);
        as("shift01").get("/quality/" + id).then().body(containsString("没有录音"));
    }

    @Test
    void twoInspectorsAreHeldSideBySide() {
        call("1005", clock.now().minusSeconds(900), 1, 5);
        long id = waiting("1005").get(0).id();
        score("shift02", id, "again", 10, 0).statusCode(422);
        score("shift01", id, "score", 10, 0).statusCode(204);
        as("shift02").get("/quality/" + id + "?again=1").then().body(not(containsString("总体不错")));
        score("shift02", id, "again", 5, 0).statusCode(204);
        score("shift02", id, "again", 5, 0).statusCode(422);
        as("shift01").get("/quality/" + id).then().body(containsString("相差 -5"));
        as("agent05")
                .get("/quality/own/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString("校准")));
    }

    @Test
    void aFormIsPublishedByAManagerAndTheOldOneStays() {
        String body = "{\"body\":\"# 全部\\n%d 一项\",\"source\":\"测试\",\"seen\":%d}";
        post("shift01", "/quality/form", body.formatted(100, 1)).statusCode(403);
        post("manager01", "/quality/form", body.formatted(99, 1)).statusCode(422);
        post("manager01", "/quality/form", body.formatted(100, 7)).statusCode(409);
        as("manager01").get("/quality/form").then().statusCode(200).body(containsString("第 1 版"));
        as("agent01").get("/quality/form").then().statusCode(403);
    }
}
