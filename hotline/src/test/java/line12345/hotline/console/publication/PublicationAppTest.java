package line12345.hotline.console.publication;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From an answered ticket to a page everybody reads, without what tells who asked. */
@QuarkusTest
class PublicationAppTest extends AppTest {
    private static final List<String> PLANTED =
            List.of("13812345678", "1381234", "王小明", "李四", "湘A12345", "110105", "502室");

    @Inject Journeys journeys;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;

    @Test
    void nothingOfTheOriginalLeavesTheHouse() {
        String mark = "灯" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String number = closed(mark);
        as("review01").get("/publications").then().statusCode(200).body(containsString(number));
        post("review01", number, "begin", Map.of()).statusCode(204);
        as("review01")
                .get("/publications/" + number + "?list=draft")
                .then()
                .statusCode(200)
                .body(containsString("data-spot=\"13812345678\""))
                .body(containsString(mark + "，电话 [电话]"));

        var text = text(mark + "，电话 [电话]，桂花园[住址]，[车牌号]", "请[姓名]女士拨打 0731-82345678");
        post("review01", number, "submit", text)
                .statusCode(422)
                .body(containsString("0731-82345678"));
        text.put("keptWords", List.of("0731-82345678"));
        text.put("keptReasons", List.of("物业公开的电话"));
        post("review01", number, "submit", text).statusCode(204);
        post("review01", number, "approve", Map.of("version", 1, "seen", true)).statusCode(403);
        post("manager01", number, "approve", Map.of("version", 1)).statusCode(422);
        post("manager01", number, "approve", Map.of("version", 1, "seen", true)).statusCode(204);

        String list = given().get("/portal/published").then().statusCode(200).extract().asString();
        assertThat(list).contains(mark);
        String key =
                list.split(mark)[0].replaceAll("(?s).*/portal/published/([0-9a-f-]{36}).*", "$1");
        String page =
                given().get("/portal/published/" + key).then().statusCode(200).extract().asString();
        assertThat(page).contains(mark, "[电话]", "0731-82345678");
        String facts = facts(key);
        assertThat(facts).contains("AnswerPublished");
        for (String outside : List.of(list, page, facts)) {
            assertThat(outside).doesNotContain(number).doesNotContain(PLANTED);
        }

        post("manager01", number, "withdraw", Map.of("version", 2, "words", "")).statusCode(422);
        as("agent01")
                .contentType(ContentType.JSON)
                .body(Map.of("against", true))
                .post("/tickets/" + number + "/publication-wish")
                .then()
                .statusCode(204);
        given().get("/portal/published/" + key).then().statusCode(404).body(containsString("撤下"));
        assertThat(given().get("/portal/published").asString()).doesNotContain(mark);
        assertThat(facts(key)).contains("AnswerWithdrawn").doesNotContain(number);
        post("review01", number, "begin", Map.of()).statusCode(422);
    }

    @Test
    void whoWroteItDoesNotApproveIt() {
        String number = closed("井盖");
        post("manager01", number, "begin", Map.of()).statusCode(204);
        post("manager01", number, "write", text("井盖响", "已修好")).statusCode(204);
        post("manager01", number, "submit", text("井盖响", "已修好")).statusCode(409);
        var again = text("井盖响", "已修好");
        again.put("version", 1);
        post("manager01", number, "submit", again).statusCode(204);
        post("manager01", number, "approve", Map.of("version", 2)).statusCode(403);
        post("manager01", number, "reject", Map.of("version", 2, "words", "写清楚")).statusCode(204);
        as("manager01").get("/publications/" + number).then().body(containsString("写清楚"));
    }

    @Test
    void whoAsksForSecrecyAfterwardsIsNotPublished() {
        String number = closed("树影");
        post("review01", number, "begin", Map.of()).statusCode(204);
        as("agent01")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/tickets/" + number + "/secrecy")
                .then()
                .statusCode(204);
        as("review01").get("/publications/" + number).then().body(containsString("市民要求身份保密"));
        post("review01", number, "begin", Map.of()).statusCode(422);
    }

    @Test
    void othersHaveNothingToDoHere() {
        String number = closed("树枝");
        for (String login : List.of("agent01", "clerk31", "admin01")) {
            as(login).get("/publications").then().statusCode(403);
            post(login, number, "begin", Map.of()).statusCode(403);
        }
        as("review01").get("/publications/20260101999999").then().statusCode(404);
        for (String list : List.of("draft", "waiting_approval", "published", "withdrawn", "none")) {
            as("review01").get("/publications?list=" + list + "&after=9-9").then().statusCode(200);
        }
        given().get("/portal/published?after=x").then().statusCode(200);
        given().get("/portal/published/nothing").then().statusCode(404);
    }

    @Test
    void aTextIsLookedAtWhileItIsWritten() {
        as("clerk31")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "请打 13800138000"))
                .post("/privacy/check")
                .then()
                .statusCode(200)
                .body("kind", hasItem("电话"))
                .body("from", hasItem(3));
        as("clerk31")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "字".repeat(10_002)))
                .post("/privacy/check")
                .then()
                .statusCode(422);
        as("clerk31")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/privacy/check")
                .then()
                .body("size()", equalTo(0));
    }

    private String closed(String mark) {
        TicketForm form = journeys.form(new First.Answer("请李四女士拨打 0731-82345678"));
        String content = mark + "，电话 13812345678，桂花园5栋1单元502室，湘A12345，身份证11010519491231002X";
        return journeys.file(
                        new TicketForm(
                                form.channel(),
                                form.messageKey(),
                                null,
                                form.phone(),
                                form.name(),
                                form.kind(),
                                content,
                                form.placeCode(),
                                form.address(),
                                form.matterCode(),
                                form.urgency(),
                                false,
                                null,
                                form.first(),
                                List.of()),
                        clock.now())
                .number();
    }

    private static Map<String, Object> text(String question, String answer) {
        return new HashMap<>(Map.of("version", 0, "question", question, "answer", answer));
    }

    private String facts(String key) {
        return entities.createNativeQuery(
                        "select kind || cast(payload as text) from fact where cast(payload as text) like ?1 order by 1")
                .setParameter(1, "%" + key + "%")
                .getResultList()
                .toString();
    }

    private static ValidatableResponse post(
            String login, String number, String step, Map<String, Object> body) {
        var sent = as(login);
        if (!body.isEmpty()) {
            sent.contentType(ContentType.JSON).body(body);
        }
        return sent.post("/publications/" + number + "/" + step).then();
    }
}
