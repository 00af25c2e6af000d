package line12345.hotline.console.desk;

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
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps on an office's desk: who may take them, and what is refused with which sentence. */
@QuarkusTest
class DeskStepsAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject FileTicket fileTicket;
    @Inject OfficeClock clock;

    @Test
    void anotherOfficeTakesNoStepAtAll() {
        String number = filed(TicketKind.HELP, Duration.ZERO);
        for (String step :
                List.of("sign", "approve", "pause", "resume", "reject", "lower/1/recall")) {
            step("clerk32", number, step, Map.of("words", "试试")).statusCode(404);
        }
        step("clerk32", number, "ask/return", Map.of("ground", "duty", "evidence", "目录"))
                .statusCode(404);
        as("clerk32").get("/desk/" + number + "/extended?amount=1&unit=DAY").then().statusCode(404);
    }

    @Test
    void whoSignsTwiceIsToldThatItIsSigned() {
        String number = signed(TicketKind.HELP);
        step("clerk31", number, "sign", Map.of())
                .statusCode(409)
                .body("sentence", containsString("已经签收"));
    }

    @Test
    void itIsTooLateToGiveItBackAndTheAttemptStaysOnTheTimeline() {
        String number = filed(TicketKind.HELP, Duration.ofDays(20));
        step("clerk31", number, "ask/return", Map.of("ground", "duty", "evidence", "派单目录第 3 条"))
                .statusCode(422)
                .body("code", equalTo("return-too-late"));
        as("clerk31").get("/desk/" + number).then().body(containsString("退单申请未受理"));
    }

    @Test
    void moreTimeIsNotAskedForWhenItIsOver() {
        String number = filed(TicketKind.HELP, Duration.ofDays(60));
        step("clerk31", number, "sign", Map.of());
        step(
                        "clerk31",
                        number,
                        "ask/extension",
                        Map.of(
                                "amount",
                                2,
                                "unit",
                                "WORKING_DAY",
                                "reason",
                                "等货",
                                "evidence",
                                "合同"))
                .statusCode(422)
                .body("code", equalTo("extend-too-late"));
    }

    @Test
    void nonsenseIsRefusedWithASentence() {
        String number = signed(TicketKind.HELP);
        step("clerk31", number, "lower", Map.of("words", "请办"))
                .statusCode(422)
                .body("code", equalTo("no-office"));
        step("clerk31", number, "lower", Map.of("words", "请办", "departmentId", 999999))
                .body("code", equalTo("no-such-department"));
        step("clerk31", number, "lower", Map.of("words", "请办", "departmentId", 32))
                .statusCode(422)
                .body("code", equalTo("not-below"));
        step("clerk31", number, "ask/return", Map.of("ground", "<none>", "evidence", "x"))
                .statusCode(422)
                .body("code", equalTo("no-ground"));
        for (Object amount : new Object[] {0, -3, 100000, "two"}) {
            step("clerk31", number, "ask/extension", Map.of("amount", amount, "unit", "DAY"))
                    .statusCode(not(equalTo(500)));
        }
        step("clerk31", number, "ask/extension", Map.of("amount", 3, "unit", "YEAR"))
                .statusCode(422)
                .body("code", equalTo("wrong-length"));
        post("clerk31", "/desk/applications/999999999/decide", Map.of("granted", true))
                .statusCode(404);
    }

    @Test
    void theUpperOfficeWaitsForTheLowerOneAndThenReplies() {
        String number = signed(TicketKind.HELP);
        step("clerk31", number, "lower", Map.of("departmentId", 52, "words", "请现场更换灯头"))
                .statusCode(204);
        as("clerk31").get("/desk?only=lower").then().body(containsString("row-" + number));
        step("clerk31", number, "reply", REPLY)
                .statusCode(409)
                .body("sentence", containsString("设施科还没有回复"));
        step("clerk52", number, "sign", Map.of()).statusCode(204);
        as("clerk52").get("/desk/" + number).then().body(containsString("云湖区城市管理局</b> 转来"));
        step("clerk52", number, "reply", REPLY).statusCode(204);
        step("clerk31", number, "lower/2/send-back", Map.of("words", "没有写更换时间")).statusCode(204);
        step("clerk52", number, "reply", REPLY).statusCode(204);
        step("clerk31", number, "reply", REPLY).statusCode(204);
        step("clerk31", number, "lower/2/send-back", Map.of("words", "晚了"))
                .statusCode(409)
                .body("sentence", containsString("不需要再操作"));
    }

    @Test
    void theUpperOfficeDecidesWhatTheLowerOneAsksFor() {
        String number = signed(TicketKind.HELP);
        step("clerk31", number, "lower", Map.of("departmentId", 51, "words", "请办")).statusCode(204);
        step("clerk51", number, "ask/return", Map.of("ground", "duty", "evidence", "应由设施科办理"))
                .statusCode(204);
        as("clerk31")
                .get("/desk?only=decide")
                .then()
                .body(containsString("不属于本单位职责"), containsString(number));
        as("clerk51").get("/desk?only=decide").then().body(not(containsString("row-" + number)));
        String page = as("leader31").get("/desk/" + number).asString();
        String id = page.replaceAll("(?s).*/desk/applications/(\\d+)/decide.*", "$1");
        post("clerk32", "/desk/applications/" + id + "/decide", Map.of("granted", true))
                .statusCode(403);
        post("leader31", "/desk/applications/" + id + "/decide", Map.of())
                .statusCode(422)
                .body("code", equalTo("no-decision"));
        post("leader31", "/desk/applications/" + id + "/decide", Map.of("granted", "true"))
                .statusCode(204);
        as("clerk31").get("/desk/" + number).then().body(containsString("已退单"));
    }

    @Test
    void aReportGoesThroughTheLeaderOfItsOwnOfficeOnly() {
        String number = signed(TicketKind.REPORT);
        as("clerk31").get("/desk/" + number).then().body(containsString("提交领导审批"));
        step("clerk31", number, "reply", REPLY).statusCode(204);
        as("clerk31").get("/desk/" + number).then().body(containsString("待领导审批"));
        step("leader32", number, "approve", Map.of()).statusCode(404);
        step("clerk31", number, "approve", Map.of()).statusCode(403);
        step("leader31", number, "reject", Map.of("words", "")).statusCode(422);
        step("leader31", number, "reject", Map.of("words", "没有写依据")).statusCode(204);
        as("clerk31")
                .get("/desk/" + number)
                .then()
                .body(containsString("没有写依据"), containsString("已修复"));
        step("clerk31", number, "reply", REPLY).statusCode(204);
        step("leader31", number, "approve", Map.of()).statusCode(204);
        step("leader31", number, "approve", Map.of()).statusCode(409);
    }

    @Test
    void anOfficeWaitsForTheCitizenAndGoesOn() {
        String number = signed(TicketKind.HELP);
        step("clerk31", number, "pause", Map.of("words", "")).statusCode(422);
        step("clerk31", number, "pause", Map.of("words", "请提供灯杆编号")).statusCode(204);
        as("clerk31").get("/desk?only=paused").then().body(containsString("row-" + number));
        step("clerk31", number, "resume", Map.of()).statusCode(204);
        step("clerk31", number, "pause", Map.of("words", "再等等")).statusCode(422);
    }

    @Test
    void anUpperOfficeThatOnlyReadsIsShownTheTicketsPage() {
        String number = filed(TicketKind.HELP, Duration.ZERO);
        as("clerk21").get("/desk/" + number).then().statusCode(303);
        as("clerk21").get("/tickets/" + number).then().statusCode(200);
    }

    private static final Map<String, Object> REPLY =
            Map.of("contact", "已联系", "findings", "属实", "answer", "已修复");

    private String signed(TicketKind kind) {
        String number = filed(kind, Duration.ZERO);
        step("clerk31", number, "sign", Map.of()).statusCode(204);
        return number;
    }

    private String filed(TicketKind kind, Duration ago) {
        Instant at = clock.now().minus(ago);
        TicketForm form =
                new TicketForm(
                        "phone",
                        UUID.randomUUID().toString(),
                        null,
                        "13812345678",
                        "王小明",
                        kind,
                        "路灯不亮",
                        "0101",
                        "桂花路",
                        "0101",
                        Urgency.ORDINARY,
                        false,
                        null,
                        Journeys.send(),
                        List.of());
        return fileTicket.file(form, journeys.first(Role.AGENT), at).number();
    }

    /** What was due in the past happens by itself at the same time: then it is seen again. */
    private ValidatableResponse step(
            String login, String number, String step, Map<String, ?> words) {
        ValidatableResponse told = null;
        for (int turn = 0; turn < 5; turn++) {
            Map<String, Object> body = new HashMap<>(words);
            body.put("version", journeys.version(number));
            told = post(login, "/desk/" + number + "/" + step, body);
            if (!"changed-meanwhile".equals(code(told))) {
                return told;
            }
        }
        return told;
    }

    private static String code(ValidatableResponse told) {
        var answer = told.extract();
        return answer.statusCode() == 204 || answer.body().asString().isEmpty()
                ? ""
                : answer.jsonPath().getString("code");
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
