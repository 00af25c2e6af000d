package line12345.hotline.console;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What a request becomes besides a dispatch or an answer, through the agent's own doors. */
@QuarkusTest
class ConsoleWaysAppTest extends AppTest {
    private static final AtomicInteger DRAFTS = new AtomicInteger();

    @Test
    void theGroundsAreReadOut() {
        as("agent01")
                .get("/console/grounds")
                .then()
                .statusCode(200)
                .body("refuse.sentence", everyItem(not(equalTo(""))))
                .body("handOver.code", contains("110", "119", "120", "122"));
        as("clerk31").get("/console/grounds").then().statusCode(403);
    }

    @Test
    void aRefusedRequestNamesTheLawfulWay() {
        file(form("REFUSE", "ground", "nonsense"))
                .statusCode(422)
                .body("code", equalTo("no-ground"));
        file(form("REFUSE")).statusCode(422);
        page(filed(form("REFUSE", "ground", "court", "answer", "可先申请法律援助")))
                .body(containsString("不予受理"), containsString("人民法院"))
                .body(containsString("可先申请法律援助"));
    }

    @Test
    void anEmergencyIsHandedOverAndClosed() {
        page(filed(form("HAND_OVER", "ground", "119"))).body(containsString("119"));
        file(form("HAND_OVER", "ground", "12306")).statusCode(422);
    }

    @Test
    void aPraiseReachesTheOffice() {
        file(form("PRAISE", "kind", "PRAISE")).statusCode(422);
        file(form("PRAISE", "kind", "HELP", "aboutDepartmentId", 31)).statusCode(422);
        file(form("PRAISE", "kind", "PRAISE", "aboutDepartmentId", 999999)).statusCode(422);
        String number = filed(form("PRAISE", "kind", "PRAISE", "aboutDepartmentId", 31));
        page(number).body(containsString("表扬已转达"));
        as("clerk31").get("/tickets/" + number).then().statusCode(200);
    }

    @Test
    void aReportIsNotDispatchedToTheOfficeItIsAbout() {
        file(form("DISPATCH", "kind", "REPORT", "aboutDepartmentId", 31))
                .statusCode(422)
                .body("code", equalTo("about-itself"));
    }

    @Test
    void aRepeatIsSeenAndJoinedWithANumberOfItsOwn() {
        String phone = "13900020001";
        Map<String, Object> first = form("DISPATCH");
        first.put("phone", phone);
        String main = filed(first);
        repeats(Map.of("phone", phone))
                .statusCode(200)
                .body("[0].number", equalTo(main))
                .body("[0].own", equalTo(true));
        repeats(Map.of("matterCode", "0101", "placeCode", "0101"))
                .body("size()", org.hamcrest.Matchers.greaterThan(0))
                .body("own", everyItem(equalTo(false)));
        repeats(Map.of("phone", phone)).body("[0].why", equalTo("同一来电人"));
        repeats(Map.of("content", "𠮷祥里的桥断了，走路要绕很远")).body("$", empty());
        Map<String, Object> bridge = form("DISPATCH");
        bridge.put("content", "𠮷祥里桥断了，老人过不去");
        String alike = filed(bridge);
        repeats(Map.of("content", "住在𠮷祥里，门口桥断了"))
                .body("[0].number", equalTo(alike))
                .body("[0].why", equalTo("用词相近：𠮷祥里、桥断了"));
        repeats(Map.of("content", "字".repeat(50_000), "matterCode", "01\u000001")).statusCode(200);
        repeats(Map.of("phone", "12")).statusCode(422);
        repeats(Map.of()).body("$", empty());
        file(form("JOIN", "main", "19990101000001")).statusCode(404);
        page(filed(form("JOIN", "main", main))).body(containsString(main), containsString("已并单"));
    }

    @Test
    void answeredTicketsDoNotHideAnOpenOneThatIsAlike() {
        Map<String, Object> bench = form("DISPATCH");
        bench.put("content", "𣲘田公园凉亭漏雨");
        bench.put("placeCode", "0202");
        String open = filed(bench);
        for (int i = 0; i < 10; i++) {
            Map<String, Object> same = form("ANSWER", "answer", "已安排维修");
            same.put("content", "𣲘田公园凉亭漏雨");
            same.put("placeCode", "0202");
            same.put("matterCode", "0104");
            filed(same);
        }
        for (String place : new String[] {"", "0202"}) {
            repeats(Map.of("content", "𣲘田公园的凉亭漏雨了", "placeCode", place))
                    .body("number", contains(open));
        }
    }

    @Test
    void theConsoleHasAKeyForEachWay() {
        as("agent01")
                .accept("text/html")
                .get("/console")
                .then()
                .body(containsString("data-way=\"refuse\""), containsString("data-key=\"Alt+.\""))
                .body(containsString("name=\"aboutDepartmentId\""));
        as("agent01").get("/console/departments?q=水务").then().body("name", hasItem("市水务集团"));
        as("manager01").get("/console/departments?q=水务").then().statusCode(200);
        as("clerk31").get("/console/departments?q=水务").then().statusCode(403);
    }

    @Test
    void aTicketIsTakenBackAndMarkedBeforeItGoesElsewhere() {
        String number = filed(form("DISPATCH"));
        as("review01")
                .accept("text/html")
                .get("/tickets/" + number)
                .then()
                .body(containsString("收回改派"));
        step("agent01", number, "reassign", "why", "派错单位").statusCode(403);
        step("review01", number, "reassign", "why", " ").statusCode(422);
        step("review01", number, "reassign", "why", "派错单位").statusCode(204);
        page(number).body(containsString("待派单"), containsString("标明涉及单位"));
        step("agent01", number, "about", "aboutDepartmentId", null)
                .statusCode(422)
                .body("code", equalTo("no-such-department"));
        step("manager01", number, "about", "aboutDepartmentId", 31).statusCode(403);
        step("agent01", number, "about", "aboutDepartmentId", 31).statusCode(204);
        as("agent01")
                .accept("text/html")
                .get("/pool/" + number)
                .then()
                .body(containsString("取消标明"), containsString("回避"), containsString("云湖区政府"));
        step("review01", number, "about/none", "aboutDepartmentId", null).statusCode(204);
        page(number).body(not(containsString("反映对象")));
    }

    private static ValidatableResponse step(
            String login, String number, String step, String field, Object value) {
        String page = page(number).extract().asString();
        Map<String, Object> body = new HashMap<>();
        body.put(
                "version",
                Integer.valueOf(page.replaceAll("(?s).*data-version=\"(\\d+)\".*", "$1")));
        body.put(field, value);
        return as(login)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(body)
                .post("/tickets/" + number + "/" + step)
                .then();
    }

    private static Map<String, Object> form(String handling, Object... pairs) {
        Map<String, Object> form = new HashMap<>();
        form.put("key", "ways-" + DRAFTS.incrementAndGet());
        form.put("phone", "13900020009");
        form.put("kind", "HELP");
        form.put("content", "小区门口的路灯坏了三天，请尽快修理。");
        form.put("placeCode", "0101");
        form.put("matterCode", "0101");
        form.put("urgency", "ORDINARY");
        form.put("handling", handling);
        for (int i = 0; i < pairs.length; i += 2) {
            form.put((String) pairs[i], pairs[i + 1]);
        }
        return form;
    }

    private static String filed(Map<String, Object> form) {
        return file(form).statusCode(200).body("number", startsWith("20")).extract().path("number");
    }

    private static ValidatableResponse file(Map<String, Object> form) {
        return post("/console/tickets", form);
    }

    private static ValidatableResponse repeats(Map<String, Object> form) {
        return post("/console/repeats", form);
    }

    private static ValidatableResponse post(String address, Map<String, Object> body) {
        return as("agent01")
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }

    private static ValidatableResponse page(String number) {
        return as("agent01").accept("text/html").get("/tickets/" + number).then().statusCode(200);
    }
}
