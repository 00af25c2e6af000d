package line12345.hotline.console.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.application.kind.AskExtension;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The reviewer's desk, the managers' decisions and the pool: rights, steps and bad input. */
@QuarkusTest
class ReviewAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject FileTicket file;
    @Inject SignTicket sign;
    @Inject AskReturn askReturn;
    @Inject AskExtension askExtension;
    @Inject ApplicationLists applications;
    @Inject OfficeClock clock;

    private String number;

    @BeforeEach
    void aComplaintOf31() {
        number = complaint();
    }

    /** Answers to complaints are reviewed, by rule. */
    private String complaint() {
        TicketForm help = journeys.form(Journeys.send());
        TicketForm form =
                new TicketForm(
                        help.channel(),
                        help.messageKey(),
                        null,
                        help.phone(),
                        help.name(),
                        TicketKind.COMPLAINT,
                        "路灯修了三次还不亮",
                        help.placeCode(),
                        help.address(),
                        help.matterCode(),
                        help.urgency(),
                        false,
                        null,
                        help.first(),
                        List.of());
        return file.file(form, journeys.first(Role.AGENT), clock.now()).number();
    }

    @Test
    void eachDeskIsForItsRole() {
        as("review01").get("/home").then().header("Location", containsString("/reviews"));
        as("review01").get("/reviews").then().statusCode(200).body(containsString("审核台"));
        as("manager01").get("/decisions").then().statusCode(200).body(containsString("待决事项"));
        for (String other : new String[] {"clerk31", "agent01", "manager01", "callback01"}) {
            as(other).get("/reviews").then().statusCode(403);
            post(other, "/reviews/" + number + "/approve", version()).statusCode(403);
        }
        as("review01").get("/decisions").then().statusCode(403);
        as("review01").get("/pool").then().statusCode(403);
        post("clerk31", "/tickets/" + number + "/join", version()).statusCode(403);
    }

    @Test
    void anAnswerIsReadWithWhatStandsBehindItAndApprovedOnce() {
        replied();
        as("review01").get("/reviews").then().body(containsString("row-" + number));
        as("review01")
                .get("/reviews/" + number)
                .then()
                .statusCode(200)
                .body(containsString("已修复"), containsString("更换灯头三只"))
                .body(containsString("已电话联系"), containsString("答非所问"))
                .body(not(containsString("13812345678")));
        post("review01", approval(), Map.of("version", 0)).statusCode(409);
        Map<String, Object> seen = version();
        post("review01", approval(), seen).statusCode(204);
        post("review02", approval(), seen).statusCode(409);
        as("review01").get("/reviews/" + number).then().body(containsString("不必再审"));
        as("review01").get("/reviews").then().body(not(containsString("row-" + number)));
    }

    @Test
    void anAnswerIsSentBackForATypicalReason() {
        replied();
        String address = "/reviews/" + number + "/send-back";
        post("review01", address, with("ground", "nonsense"))
                .statusCode(422)
                .body("code", equalTo("no-ground"));
        post("review01", address, version()).statusCode(422);
        post("review01", address, with("ground", "beside", "words", "未答复费用问题")).statusCode(204);
        as("clerk31").get("/tickets/" + number).then().body(containsString("未答复费用问题"));
    }

    @Test
    void whatIsNotThereIsSaidAndNeverBreaks() {
        as("review01").get("/reviews/19990101000001").then().statusCode(404);
        as("review01").get("/reviews/applications/999999999").then().statusCode(404);
        as("review01").get("/reviews/applications/abc").then().statusCode(404);
        post("review01", "/reviews/applications/999999999", Map.of("granted", true, "version", 0))
                .statusCode(404);
        post("review01", "/reviews/applications/1", Map.of("granted", "perhaps")).statusCode(400);
        post("manager01", "/decisions/" + number + "/meeting", version()).statusCode(422);
    }

    @Test
    void aGrantedReturnStandsInThePoolAndTheSecondOneIsDecidedAtAMeeting() {
        returned("duty", 31);
        as("agent01")
                .get("/pool/" + number)
                .then()
                .body(containsString("已退单"), containsString("目录另有规定"));
        post("agent01", "/pool/" + number + "/dispatch", with("departmentId", 999999))
                .statusCode(422);
        post("agent01", "/pool/" + number + "/dispatch", with("departmentId", 32)).statusCode(422);
        Map<String, Object> other = with("departmentId", 32, "reason", "道路归交管");
        post("agent01", "/pool/" + number + "/dispatch", other).statusCode(204);
        returned("place", 32);
        as("manager01").get("/decisions").then().body(containsString("row-" + number));
        as("manager01").get("/decisions/" + number).then().body(containsString("会商纪要"));
        String address = "/decisions/" + number + "/meeting";
        post("manager01", address, with("lead", 31, "helpers", List.of())).statusCode(422);
        post("manager01", address, with("departmentId", 32, "minutes", "议定")).statusCode(422);
        post("manager01", address, with("helpers", List.of(999999), "minutes", "议定"))
                .statusCode(422);
        Map<String, Object> decided = with("lead", 31, "helpers", List.of(32), "minutes", "三方议定");
        post("manager01", address, decided).statusCode(204);
        as("clerk32").get("/desk/" + number).then().statusCode(200);
    }

    @Test
    void whoRefusesAnApplicationSaysWhy() {
        Instant now = clock.now();
        sign.sign(number, journeys.version(number), journeys.clerkOf(31), now);
        askExtension.ask(
                number,
                "等待路灯配件",
                "采购合同",
                new Span(2, Span.Unit.WORKING_DAY),
                journeys.version(number),
                journeys.clerkOf(31),
                now);
        ApplicationView asked = latest();
        String address = "/reviews/applications/" + asked.id();
        as("review01").get("/reviews").then().body(containsString("row-application-" + asked.id()));
        as("review01").get(address).then().body(containsString("等待路灯配件"), containsString("→"));
        Map<String, Object> seen = Map.of("version", asked.version());
        post("review01", address, seen).statusCode(422).body("sentence", containsString("同意"));
        Map<String, Object> no = Map.of("version", asked.version(), "granted", false, "words", " ");
        post("review01", address, no).statusCode(422).body("sentence", containsString("理由"));
        Map<String, Object> yes = Map.of("version", asked.version(), "granted", true);
        post("manager01", "/decisions/applications/" + asked.id(), yes).statusCode(403);
        post("review01", address, yes).statusCode(204);
        post("review01", address, yes).statusCode(409);
        as("review01").get(address).then().body(containsString("已同意"));
    }

    @Test
    void aRepeatIsJoinedAndPartedAgain() {
        String main = complaint();
        String address = "/tickets/" + number + "/join";
        post("agent01", address, with("main", "")).statusCode(422);
        post("agent01", address, with("main", "19990101000001")).statusCode(404);
        post("agent01", address, with("main", number)).statusCode(409);
        post("agent01", address, with("main", main)).statusCode(204);
        as("agent01").get("/tickets/" + number).then().body(containsString(main));
        post("agent01", "/tickets/" + number + "/part", version()).statusCode(422);
        post("agent01", "/tickets/" + number + "/part", with("why", "不是同一盏灯")).statusCode(204);
        as("agent01").get("/pool/" + number).then().body(containsString("value=\"" + main + "\""));
    }

    @Test
    void urgingHasItsLimits() {
        String address = "/tickets/" + number + "/urge";
        post("agent01", address, Map.of("words", "")).statusCode(422);
        post("agent01", address, Map.of("words", "市民再次来电")).statusCode(204);
        post("callback01", address, Map.of("words", "又来电"))
                .statusCode(429)
                .body("sentence", containsString("上次催办"));
        post("clerk31", address, Map.of("words", "快")).statusCode(403);
    }

    private void replied() {
        journeys.signAndReply(number, 31, clock.now(), clock.now());
    }

    private void returned(String ground, long office) {
        askReturn.ask(
                number,
                ground,
                "目录另有规定",
                33L,
                journeys.version(number),
                journeys.clerkOf(office),
                clock.now());
        ApplicationView asked = latest();
        Map<String, Object> yes = Map.of("version", asked.version(), "granted", true);
        post("review01", "/reviews/applications/" + asked.id(), yes).statusCode(204);
    }

    private ApplicationView latest() {
        var all = applications.ofTicket(number, journeys.first(Role.REVIEWER), clock.now());
        assertThat(all).isNotEmpty();
        return all.get(all.size() - 1);
    }

    private String approval() {
        return "/reviews/" + number + "/approve";
    }

    private Map<String, Object> version() {
        return with();
    }

    private Map<String, Object> with(Object... pairs) {
        Map<String, Object> body = new java.util.HashMap<>();
        body.put("version", journeys.version(number));
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return body;
    }

    private static ValidatableResponse post(String login, String address, Map<String, ?> body) {
        return as(login)
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }
}
