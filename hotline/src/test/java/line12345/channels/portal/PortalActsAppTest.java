package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.ChannelContract.Answer;
import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.review.ApproveReply;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a citizen does with number and code: rate, urge, object; and what is never shown. */
@QuarkusTest
class PortalActsAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject ApproveReply approve;
    @Inject JoinTicket join;
    @Inject OfficeClock clock;

    @Test
    void aComplaintsAnswerIsShownWhenAReviewerApprovedItAndNotBefore() {
        Answer filed = file("COMPLAINT");
        replied(filed);
        assertThat(progress(filed)).doesNotContain("已修复", "更换灯头三只").contains("正在审核");
        approve.approve(
                filed.number(),
                journeys.version(filed.number()),
                journeys.first(Role.REVIEWER),
                clock.now());
        assertThat(progress(filed))
                .contains("已修复", "/portal/follow/rate")
                .contains("我们告知您的", "您的诉求已有答复，请凭编号和查询码查看并评价")
                .doesNotContain("更换灯头三只", "已电话联系");
    }

    @Test
    void twoTouchesRateAndCloseIt() {
        Answer filed = file("HELP");
        assertThat(act("rate", filed, Map.of("solved", "yes", "level", "5")).asString())
                .contains("现在没有等待您评价的答复");
        replied(filed);
        assertThat(act("rate", filed, Map.of("level", "5")).statusCode()).isEqualTo(422);
        assertThat(act("rate", filed, Map.of("solved", "yes", "level", "9")).asString())
                .contains("请选择满意程度");
        assertThat(act("rate", filed, Map.of("solved", "yes", "level", "5")).asString())
                .contains("谢谢您的评价", "这件事已经办结", "/portal/follow/object");
    }

    @Test
    void aBadRatingSaysThatSomebodyCalls() {
        Answer filed = file("HELP");
        replied(filed);
        Response bad = act("rate", filed, Map.of("solved", "no", "level", "1", "words", "还是不亮<b>"));
        assertThat(bad.statusCode()).isEqualTo(200);
        assertThat(bad.asString())
                .contains("我们会打电话给您", "还是不亮&lt;b&gt;")
                .doesNotContain("/portal/follow/rate");
        assertThat(act("rate", filed, Map.of("solved", "yes", "level", "5")).asString())
                .contains("您已经评价过这次答复");
    }

    @Test
    void aCitizenUrgesWithinTheSameLimits() {
        Answer filed = file("HELP");
        assertThat(act("urge", filed, Map.of("words", "今晚又摔了一个人")).asString())
                .contains("催过了", "今晚又摔了一个人");
        Response again = act("urge", filed, Map.of("words", "快一点吧"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("上次催办后未满", "快一点吧</textarea>");
    }

    @Test
    void aClosingIsObjectedToOnce() {
        Answer filed = file("HELP");
        assertThat(act("object", filed, Map.of("words", "不行")).asString()).contains("还在办理");
        replied(filed);
        act("rate", filed, Map.of("solved", "yes", "level", "3"));
        assertThat(act("object", filed, Map.of("words", "")).statusCode()).isEqualTo(422);
        assertThat(act("object", filed, Map.of("words", "又坏了")).asString())
                .contains("收到您的异议", "正在重新审看");
        assertThat(act("object", filed, Map.of("words", "又坏了")).asString())
                .contains("已经对这张工单提出过异议");
    }

    @Test
    void nothingIsDoneWithoutTheCode() {
        Answer filed = file("HELP");
        for (String what : List.of("rate", "urge", "object")) {
            Response refused =
                    given().formParam("number", filed.number())
                            .formParam("code", "000000".equals(filed.code()) ? "1" : "000000")
                            .formParam("solved", "yes")
                            .formParam("level", "5")
                            .formParam("words", "试试")
                            .post("/portal/follow/" + what);
            assertThat(refused.statusCode()).isEqualTo(404);
        }
        assertThat(given().post("/portal/follow/urge").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherSiteCannotSendTheForm() {
        Answer filed = file("HELP");
        Response refused =
                given().header("Sec-Fetch-Site", "cross-site")
                        .formParam("number", filed.number())
                        .formParam("code", filed.code())
                        .post("/portal/follow/urge");
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void aFollowerNeverSeesTheOthers() {
        Answer main = file("HELP");
        Answer follower = file("HELP");
        join.join(
                follower.number(),
                main.number(),
                journeys.version(follower.number()),
                journeys.first(Role.AGENT),
                clock.now());
        assertThat(progress(follower))
                .contains("合在一起办理", "前答复您")
                .doesNotContain(main.number(), main.number().substring(8));
        assertThat(progress(main)).doesNotContain(follower.number());
    }

    private static Answer file(String kind) {
        var fields = APortal.fields(UUID.randomUUID().toString());
        fields.put("kind", kind);
        fields.put("placeCode", "0101");
        fields.put("matterCode", "0101");
        return APortal.file(fields, List.of());
    }

    private void replied(Answer filed) {
        journeys.signAndReply(filed.number(), 31, clock.now(), clock.now());
    }

    private static Response act(String what, Answer filed, Map<String, String> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("number", filed.number())
                .formParam("code", filed.code())
                .formParams(fields)
                .post("/portal/follow/" + what);
    }

    private static String progress(Answer filed) {
        return APortal.follow(filed.number(), filed.code()).page();
    }
}
