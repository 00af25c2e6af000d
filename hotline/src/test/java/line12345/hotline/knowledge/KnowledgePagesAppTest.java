package line12345.hotline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole way by the pages' own doors: written, read, published, found beside the call, doubted.
 */
@QuarkusTest
class KnowledgePagesAppTest extends AppTest {
    @Inject Entries entries;
    @Inject OfficeClock clock;

    @Test
    void fromADraftToTheAgentsPanelAndBack() {
        String mark = Entries.mark();
        int id = post("clerk06", "new", form(mark, 0)).statusCode(200).extract().path("id");
        as("clerk06")
                .get("/knowledge/" + id + "?list=draft")
                .then()
                .statusCode(200)
                .body(containsString("送审"));
        as("clerk06").get("/knowledge").then().body(containsString("草稿 <b>"));
        as("agent01").get("/knowledge").then().statusCode(403);
        as("clerk31").get("/knowledge/" + id).then().statusCode(404);
        post("clerk06", id + "/save", form(mark, 0)).statusCode(204);
        post("clerk06", id + "/submit", form(mark, 0)).statusCode(409);
        post("clerk06", id + "/submit", form(mark, 1)).statusCode(204);
        post("clerk06", id + "/approve", version(id)).statusCode(403);
        post("leader06", id + "/approve", version(id)).statusCode(204);
        post("leader06", id + "/publish", version(id)).statusCode(403);
        find("agent01", mark).body("size()", equalTo(0));
        post("review01", id + "/publish", version(id)).statusCode(204);

        find("agent01", mark)
                .body("title", hasItem(mark))
                .body("[0].owner", equalTo("市人力资源和社会保障局"))
                .body("[0].over", equalTo(false));
        as("review01").get("/knowledge?words=" + mark).then().body(containsString("row-" + id));
        as("review01").get("/knowledge?words=没有这个词").then().body(not(containsString("row-")));
        post("agent01", id + "/used", Map.of()).statusCode(204);
        post("agent01", id + "/doubt", Map.of("words", "电话换了" + mark)).statusCode(204);
        post("agent01", id + "/doubt", Map.of("words", "又换了")).statusCode(409);
        as("leader06")
                .get("/knowledge/doubts")
                .then()
                .statusCode(200)
                .body(containsString("电话换了" + mark));
        as("manager01").get("/knowledge/doubts").then().body(containsString("电话换了" + mark));
        as("clerk31").get("/knowledge/doubts").then().body(not(containsString(mark)));
        int doubt =
                entries.number("select id from knowledge_doubt where edition_id = ?1", id)
                        .intValue();
        post("clerk06", "doubts/" + doubt + "/right", Map.of("version", 0, "words", "没有换"))
                .statusCode(204);
        as("clerk06").get("/knowledge/doubts?ended=true").then().body(containsString("没有换"));
        as("agent01").get("/notices").then().body(containsString("没有换"));
    }

    @Test
    void badInputIsASentence() {
        var wrong = form("题", 0);
        wrong.put("until", "明天");
        post("clerk06", "new", wrong).statusCode(422).body(containsString("2026-01-01"));
        wrong.remove("until");
        wrong.put("matters", "");
        post("clerk06", "new", wrong).statusCode(422).body(containsString("事项"));
        wrong.put("matters", "9999");
        post("clerk06", "new", wrong).statusCode(422);
        wrong.put("matters", "0101");
        post("clerk06", "new", wrong).statusCode(422).body(containsString("路灯不亮"));
        post("clerk06", "new", Map.of()).statusCode(422);
        post("agent01", "find", Map.of("words", "长".repeat(101))).statusCode(422);
        post("agent01", "find", Map.of("words", "，。")).statusCode(422);
        post("agent01", "find", Map.of("words", "水", "matter", "没有")).statusCode(200);
        post("agent01", "find", Map.of()).statusCode(200).body("size()", equalTo(0));
        post("agent01", "gap", Map.of("words", "13812345678")).statusCode(204);
        as("clerk06").get("/knowledge/999999999").then().statusCode(404);
        for (String list :
                List.of("", "draft", "waiting", "approved", "ending", "withdrawn", "none")) {
            as("manager01").get("/knowledge?list=" + list).then().statusCode(200);
        }
        as("manager01")
                .get("/knowledge?words=，。")
                .then()
                .statusCode(200)
                .body(containsString("不能这样查找"));
        as("manager01").get("/knowledge?after=x").then().statusCode(400);
        as("manager01").get("/knowledge/new?title=测试").then().body(containsString("测试"));
        for (String list : List.of("gaps", "most", "never", "none")) {
            as("manager01").get("/knowledge/use?list=" + list).then().statusCode(200);
            as("clerk06").get("/knowledge/use?last=true&list=" + list).then().statusCode(200);
        }
        as("admin01").get("/knowledge").then().statusCode(403);
    }

    @Test
    void theTryOutCityKnowsItsMatters() {
        find("agent01", "异地就医").body("title", hasItem(containsString("异地就医")));
        find("agent01", "缴费基数 2024").body("over", hasItem(true));
        assertThat(
                        entries.number(
                                        "select count(*) from knowledge_edition where state = 'PUBLISHED' and written_who like '%经办'")
                                .intValue())
                .isGreaterThanOrEqualTo(25);
    }

    private Map<String, Object> version(long id) {
        return Map.of("version", entries.version(id));
    }

    private static Map<String, Object> form(String title, int version) {
        return new HashMap<>(
                Map.of(
                        "version", version,
                        "title", title,
                        "wordings", "怎么办\n哪里办",
                        "answer", "带身份证办理。",
                        "matters", "0602",
                        "place", "",
                        "source", "云人社发〔2026〕3 号",
                        "from", "2026-01-01"));
    }

    private static ValidatableResponse find(String login, String words) {
        return post(login, "find", Map.of("words", words)).statusCode(200);
    }

    private static ValidatableResponse post(String login, String step, Map<String, Object> body) {
        return as(login).contentType(ContentType.JSON).body(body).post("/knowledge/" + step).then();
    }
}
