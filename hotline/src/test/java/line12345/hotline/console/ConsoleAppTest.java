package line12345.hotline.console;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

@QuarkusTest
class ConsoleAppTest extends AppTest {
    private static final String STREETLIGHT = "0101";
    private static final AtomicInteger DRAFTS = new AtomicInteger();

    @Inject DataSource database;

    @Test
    void theConsoleIsForAgents() {
        as("agent01")
                .accept("text/html")
                .get("/console")
                .then()
                .statusCode(200)
                .body(containsString("赵话务员"))
                .body(containsString("aria-current=\"page\">话务台"))
                .body(not(containsString("NOT_FOUND")));
        as("clerk01").accept("text/html").get("/console").then().statusCode(403);
        as("clerk01").get("/console/now").then().statusCode(403);
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/console")
                .then()
                .statusCode(302);
        given().get("/console/now").then().statusCode(401);
    }

    @Test
    void withoutAnExchangeThePageHasNoTelephone() {
        as("agent01")
                .get("/console/now")
                .then()
                .body("exchange.link", equalTo("OFF"))
                .body("agent.state", equalTo("OFFLINE"))
                .body("queue.waiting", equalTo(0))
                .body("call", nullValue());
        as("agent01").get("/console").then().body(containsString("&quot;phone&quot;:null"));
    }

    @Test
    void twoCharactersFindTheCitysOwnEntries() {
        as("agent01").get("/console/matters?q=路灯").then().body("code", hasItem(STREETLIGHT));
        as("agent01")
                .get("/console/places?q=桂花")
                .then()
                .body("name", hasItem(containsString("桂花街道")));
        as("agent01").get("/console/departments?q=水务").then().body("name", hasItem("市水务集团"));
        as("agent01").get("/console/matters?q=%25%25").then().body("size()", equalTo(0));
    }

    @Test
    void theSuggestionHasAReasonAndAPromise() {
        JsonPath suggested =
                as("agent01")
                        .queryParam("kind", "COMPLAINT")
                        .queryParam("urgency", "ORDINARY")
                        .queryParam("matter", STREETLIGHT)
                        .queryParam("place", place("桂花"))
                        .get("/console/suggest")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(suggested.getString("department.name")).isEqualTo("云湖区城市管理局");
        assertThat(suggested.getString("department.reason")).contains("派单目录").contains("依据");
        assertThat(suggested.getString("promise.words")).contains(" 前");
        assertThat(suggested.getString("promise.arithmetic")).contains("工作日").contains("依据");
    }

    @Test
    void whatIsOpenIsNotGuessed() {
        as("agent01")
                .get("/console/suggest?kind=&urgency=ORDINARY&matter=&place=")
                .then()
                .statusCode(200)
                .body("matter", equalTo(false))
                .body("department", nullValue())
                .body("promise", nullValue());
    }

    @Test
    void oneDraftSentTwiceIsOneTicket() {
        Map<String, Object> form = form("13900010001");
        JsonPath first = file(form).statusCode(200).extract().jsonPath();
        JsonPath second = file(form).statusCode(200).extract().jsonPath();
        assertThat(first.getString("number")).matches("\\d{14}");
        assertThat(first.getString("queryCode")).matches("\\d{6}");
        assertThat(first.getString("departmentName")).isEqualTo("云湖区城市管理局");
        assertThat(first.getBoolean("again")).isFalse();
        assertThat(second.getString("number")).isEqualTo(first.getString("number"));
        assertThat(second.getBoolean("again")).isTrue();
    }

    @Test
    void aDirectAnswerEndsTheTicket() {
        Map<String, Object> form = form("13900010002");
        form.put("handling", "ANSWER");
        form.put("answer", "已告知办理窗口和所需材料。");
        String number = file(form).statusCode(200).extract().path("number");
        glance(number).body(containsString("已办结")).body(containsString("已告知办理窗口"));
    }

    @Test
    void earlierTicketsOfANumberAreListedAndAScriptStaysText() {
        Map<String, Object> form = form("13900010003");
        form.put("content", "<script>alert(1)</script>路灯不亮");
        String number = file(form).statusCode(200).extract().path("number");
        callers("139 0001 0003")
                .statusCode(200)
                .body(containsString("data-ticket=\"" + number + "\""))
                .body(containsString("未办结 1 件"))
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>")));
        glance(number).body(not(containsString("<script>"))).body(containsString("云湖区"));
        callers("13900019999").body(containsString("第一次反映诉求"));
    }

    @Test
    void whoLooksForANumberIsWrittenDownAndTheNumberStandsInNoAddress() throws SQLException {
        callers("13900017777").statusCode(200);
        assertThat(count("look where ticket = '139****7777' and account_id > 0")).isOne();
        as("agent02")
                .accept("text/html")
                .get("/console/callers?phone=13900017777")
                .then()
                .statusCode(405);
    }

    @Test
    void aCallThatIsNotOnesOwnIsLeftOutOnlyWhenTheAgentSaysSo() {
        Map<String, Object> form = form("13900010004");
        form.put("callKey", "line12345-1.1");
        file(form).statusCode(409).body("sentence", containsString("再按一次"));
        // The page leaves the call out with the next press.
        form.put("callKey", null);
        String number = file(form).statusCode(200).extract().path("number");
        glance(number).statusCode(200);
        as("agent01").get("/console/calls/line12345-1.1").then().statusCode(404);
    }

    @Test
    void badInputGetsASentence() {
        refused("phone", "1381234", "电话号码不正确");
        refused("content", "  ", "不能为空");
        refused("content", "长".repeat(100_000), "最多 5000 个字");
        refused("kind", "SOMETHING", "诉求类型");
        refused("placeCode", "nowhere", "地点");
        refused("matterCode", "nothing", "事项");
        refused("departmentId", 99_999, "承办单位");
        refused("handling", "SOMETHING", "处理方式");
        refused("key", "", "提交编号");
    }

    @Test
    void thePracticePhoneIsNotThereWithoutATelephone() {
        given().accept("text/html")
                .get("/practice")
                .then()
                .statusCode(404)
                .body(containsString("练习电话只在试用方式下"));
    }

    private static void refused(String field, Object value, String sentence) {
        Map<String, Object> form = form("13900010009");
        form.put(field, value);
        if (field.equals("departmentId")) {
            form.put("reason", "目录不适用");
        }
        file(form).statusCode(422).body("sentence", containsString(sentence));
    }

    private static Map<String, Object> form(String phone) {
        Map<String, Object> form = new HashMap<>();
        form.put("key", "console-" + DRAFTS.incrementAndGet());
        form.put("phone", phone);
        form.put("name", "王女士");
        form.put("kind", "COMPLAINT");
        form.put("content", "小区门口的路灯坏了三天，请尽快修理。");
        form.put("placeCode", place("桂花"));
        form.put("address", "桂花路 12 号");
        form.put("matterCode", STREETLIGHT);
        form.put("urgency", "ORDINARY");
        form.put("confidential", false);
        form.put("handling", "DISPATCH");
        return form;
    }

    private static String place(String words) {
        return as("agent01").get("/console/places?q=" + words).then().extract().path("[0].code");
    }

    private static ValidatableResponse file(Map<String, Object> form) {
        return as("agent01")
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(form)
                .post("/console/tickets")
                .then();
    }

    private static ValidatableResponse callers(String phone) {
        return as("agent02")
                .contentType(ContentType.JSON)
                .accept("text/html")
                .body(Map.of("phone", phone))
                .post("/console/callers")
                .then();
    }

    private long count(String from) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet result =
                        connection.createStatement().executeQuery("select count(*) from " + from)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static ValidatableResponse glance(String number) {
        return as("agent01").accept("text/html").get("/console/tickets/" + number).then();
    }
}
