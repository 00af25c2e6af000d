package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.knowledge.use.AddUseUp;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import javax.sql.DataSource;

/** Before the form: what is known already, and where it is. */
@QuarkusTest
class AskAppTest extends AppTest {
    @Inject AddUseUp add;
    @Inject DataSource database;

    @Test
    void whatIsForCitizensIsOfferedBeforeFilingWithItsSourceAndCounts() throws Exception {
        String mark = mark();
        int id = published(mark, true);
        String asked = "我想问" + mark + "在我们小区这边没有人管<b>";
        ask(asked)
                .statusCode(200)
                .body(containsString("带身份证办理。"))
                .body(containsString("云人社发〔2026〕3 号"))
                .body(containsString("市人力资源和社会保障局"))
                .body(containsString("2026 年 1 月 1 日"))
                .body(containsString("没有人管&lt;b&gt;"));
        for (int i = 0; i < 2; i++) {
            given().redirects()
                    .follow(false)
                    .formParam("edition", id)
                    .post("/portal/ask/solved")
                    .then()
                    .statusCode(303);
        }
        while (add.add() > 0) {
            // until nothing is left
        }
        assertThat(count("offered", id)).isEqualTo(1);
        assertThat(count("solved", id)).isEqualTo(2);
        assertThat(count("amount", id)).isEqualTo(2);
        as("clerk06").get("/knowledge/use?list=most").then().body(containsString("1 / 2"));
    }

    @Test
    void whatIsNotForCitizensIsNeitherOfferedNorCounted() throws Exception {
        String mark = mark();
        int id = published(mark, false);
        ask(mark).statusCode(307).header("Location", containsString("/portal/file/begin"));
        given().formParam("edition", id).post("/portal/ask/solved");
        while (add.add() > 0) {
            // until nothing is left
        }
        assertThat(count("count(*)", id)).isZero();
    }

    @Test
    void theWordsStandInTheFormAndFilingGoesOnFromThere() {
        given().contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .formParam("words", "路灯\"<坏>了")
                .post("/portal/file/begin")
                .then()
                .statusCode(200)
                .body(containsString("路灯&quot;&lt;坏&gt;了</textarea>"))
                .body(containsString("data-begun=\"路灯&quot;&lt;坏&gt;了\""));
        for (String odd : List.of("", " ", "？", "啊".repeat(5_000), "\u0000")) {
            ask(odd).statusCode(307);
        }
        given().redirects().follow(false).post("/portal/ask").then().statusCode(307);
        given().formParam("edition", "x").post("/portal/ask/solved").then().statusCode(200);
    }

    @Test
    void theTryOutCityAnswersAStory() {
        ask("我家门口的路灯坏了三天没人修").statusCode(200).body(containsString("路灯不亮怎样报修"));
        ask("楼上邻居半夜练琴吵得睡不着").statusCode(307);
    }

    @Test
    void aPlaceIsFoundByHalfOfItsNameOrByItsRoad() {
        places("桂花").statusCode(200).body(containsString("云湖区 / 桂花街道"));
        places("在桂花路 8 号门口").body(containsString("云湖区 / 桂花街道"));
        places("桂").body(not(containsString("桂花街道")));
        places("%%").body(containsString("没有找到"));
        assertThat(places("云湖").extract().asString().split("type=\"radio\"")).hasSizeBetween(3, 9);
    }

    @Test
    void withoutAScriptTheFormComesBackAsItWasWithPlacesToChoose() {
        var fields = APortal.fields("11111111-2222-3333-4444-555555555555");
        fields.put("address", "桂花路 8 号");
        fields.put("placeCode", "0102");
        var request = given();
        fields.forEach((name, value) -> request.multiPart(name, value, "text/plain;charset=UTF-8"));
        request.post("/portal/file/place")
                .then()
                .statusCode(200)
                .body(containsString("value=\"桂花路 8 号\""))
                .body(containsString("云湖区 / 桂花街道"))
                .body(containsString("value=\"0102\" checked"))
                .body(containsString("11111111-2222-3333-4444-555555555555"));
    }

    @Test
    void largerLettersAreKeptInTheBrowser() {
        var answer =
                given().redirects()
                        .follow(false)
                        .header("Referer", "http://localhost/portal/mine")
                        .formParam("size", "large")
                        .post("/portal/type");
        answer.then().statusCode(303).header("Location", containsString("/portal/mine"));
        given().cookie("line12345-type", answer.cookie("line12345-type"))
                .get("/portal/mine")
                .then()
                .body(containsString("class=\"larger\""));
        given().get("/portal/mine").then().body(not(containsString("class=\"larger\"")));
        given().formParam("size", "usual")
                .redirects()
                .follow(false)
                .post("/portal/type")
                .then()
                .header("Set-Cookie", containsString("Max-Age=0"));
    }

    /** Four everyday characters that no other test has together. */
    private static String mark() {
        StringBuilder mark = new StringBuilder();
        new Random().ints(4, 0x4e00, 0x9000).forEach(mark::appendCodePoint);
        return mark.toString();
    }

    private static ValidatableResponse ask(String words) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .formParam("words", words)
                .post("/portal/ask")
                .then();
    }

    private static ValidatableResponse places(String words) {
        return given().contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .formParam("address", words)
                .post("/portal/places")
                .then();
    }

    /**
     * By the screen's own doors: the writer says it is for citizens, others approve and publish.
     */
    private int published(String title, boolean forCitizens) throws Exception {
        Map<String, Object> form =
                new HashMap<>(
                        Map.of(
                                "version", 0,
                                "title", title,
                                "answer", "带身份证办理。",
                                "matters", "0602",
                                "source", "云人社发〔2026〕3 号",
                                "from", "2026-01-01"));
        if (forCitizens) {
            form.put("forCitizens", "yes");
        }
        int id = step("clerk06", "new", form).statusCode(200).extract().path("id");
        step("clerk06", id + "/submit", form).statusCode(204);
        as("leader06")
                .get("/knowledge/" + id)
                .then()
                .body(
                        forCitizens
                                ? containsString("可对市民公开</span>")
                                : not(containsString("可对市民公开</span>")));
        step("leader06", id + "/approve", version(id)).statusCode(204);
        step("review01", id + "/publish", version(id)).statusCode(204);
        return id;
    }

    private static ValidatableResponse step(String login, String step, Map<String, Object> body) {
        return as(login).contentType(ContentType.JSON).body(body).post("/knowledge/" + step).then();
    }

    private Map<String, Object> version(int id) throws Exception {
        return Map.of("version", number("select version from knowledge_edition where id = " + id));
    }

    private long count(String what, int edition) throws Exception {
        return number(
                "select coalesce(max(x), 0) from (select "
                        + what
                        + " as x from knowledge_use where entry_id ="
                        + " (select entry_id from knowledge_edition where id = "
                        + edition
                        + ")) found");
    }

    private long number(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(sql);
            row.next();
            return row.getLong(1);
        }
    }
}
