package line12345.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.KeyRight;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The city's own tables by the interface: the same way as the screens, with the same refusals. */
@QuarkusTest
class RuleTablesAppTest extends AppTest {
    private static final List<String> RULES = List.of("代码", "值", "依据", "生效日期");

    @Inject TestKeys keys;

    private io.restassured.response.Response table(String key) {
        var answer = keys.as(Role.ADMIN).get("/rule-tables/" + key);
        answer.then().statusCode(200);
        return answer;
    }

    private ValidatableResponse trial(String key, Object columns, Object rows) {
        return keys.writing(Role.ADMIN)
                .body(Map.of("columns", columns, "rows", rows))
                .post("/rule-tables/" + key + "/trial")
                .then();
    }

    private ValidatableResponse bring(String key, String etag, Object columns, Object rows) {
        return keys.writing(Role.ADMIN)
                .header("If-Match", etag)
                .body(Map.of("columns", columns, "rows", rows))
                .post("/rule-tables/" + key + "/import")
                .then();
    }

    @Test
    void everyTableComesBackUnchanged() {
        List<String> all =
                keys.as(Role.ADMIN)
                        .get("/rule-tables")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.key");
        assertThat(all)
                .contains("rules", "limits", "hours", "grounds", "departments", "matters", "places")
                .hasSizeGreaterThanOrEqualTo(10);
        int filled = 0;
        for (String key : all) {
            var table = table(key);
            List<String> columns = table.path("columns");
            List<List<String>> rows = table.path("rows");
            assertThat(columns).as(key).isNotEmpty();
            if (rows.isEmpty()) {
                continue;
            }
            filled++;
            trial(key, columns, rows).statusCode(200).body("items", empty());
            bring(key, table.header("ETag"), columns, rows).statusCode(200).body("items", empty());
            assertThat(table(key).header("ETag")).as(key).isEqualTo(table.header("ETag"));
            keys.as(Role.ADMIN)
                    .header("If-None-Match", table.header("ETag"))
                    .get("/rule-tables/" + key)
                    .then()
                    .statusCode(304);
        }
        assertThat(filled).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aTrialChangesNothingAndAnImportIsDoneOnceAndTakenBack() {
        var rows = List.of(List.of("OBJECT_WITHIN", "20 天", "办法〔2026〕21 号", ""));
        String before = table("rules").header("ETag");
        trial("rules", RULES, rows)
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].row", equalTo(2))
                .body("items[0].was", equalTo("15 天"))
                .body("items[0].became", equalTo("20 天"));
        assertThat(table("rules").header("ETag")).isEqualTo(before);
        bring("rules", before, RULES, rows).statusCode(200).body("items", hasSize(2));
        bring("rules", before, RULES, List.of(List.of("OBJECT_WITHIN", "21 天", "来文", "")))
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        keys.as(Role.ADMIN)
                .get("/rules/OBJECT_WITHIN/history")
                .then()
                .statusCode(200)
                .body("items[0].what", equalTo("15 天 → 20 天"))
                .body("items[0].why", equalTo("办法〔2026〕21 号"))
                .body("items[0].who", containsString("测试"));
        keys.as(Role.ADMIN)
                .get("/admin/changes?limit=10")
                .then()
                .statusCode(200)
                .body("items.words", hasItem("办法〔2026〕21 号"));
        int newest =
                keys.as(Role.ADMIN)
                        .get("/rules")
                        .then()
                        .extract()
                        .path("items.find { it.rule.code == 'OBJECT_WITHIN' }.newest");
        keys.writing(Role.ADMIN)
                .body(Map.of("seen", newest))
                .post("/rules/OBJECT_WITHIN/undo")
                .then()
                .statusCode(200)
                .body("words", equalTo("15 天"));
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsTaken() {
        String before = table("rules").header("ETag");
        var rows =
                List.of(
                        List.of("REDO_TIMES", "3", "会议纪要", ""),
                        List.of("NO_SUCH", "3", "来文", ""),
                        List.of("URGE_GAP", "很久", "来文", ""));
        for (ValidatableResponse refused :
                List.of(trial("rules", RULES, rows), bring("rules", before, RULES, rows))) {
            refused.statusCode(422)
                    .body("code", equalTo("wrong-sheet"))
                    .body("rows.row", equalTo(List.of(3, 4)))
                    .body("rows[1].sentence", containsString("市民两次催办"));
        }
        assertThat(table("rules").header("ETag")).isEqualTo(before);
        for (String odd : List.of("=1+1", "\u0000", "a\nb", "𠮷\u202e", "9".repeat(100_000))) {
            trial("rules", RULES, List.of(List.of("REDO_TIMES", odd, "来文", ""))).statusCode(422);
        }
        trial("rules", List.of("代码", "别的"), List.of(List.of("a", "b"))).statusCode(422);
        keys.as(Role.ADMIN).get("/rule-tables/nothing").then().statusCode(404);
        keys.as(Role.MANAGER).get("/rule-tables").then().statusCode(403);
        String reading = keys.make(Role.ADMIN, List.of(KeyRight.WRITE)).secret();
        TestKeys.by(reading).get("/rule-tables").then().statusCode(403);
    }

    @Test
    void limitsBecomeAdjustmentsThatAreTriedAndDropped() {
        var columns = List.of("诉求类型", "紧急程度", "承诺时限", "回复时限", "签收时限", "依据", "生效日期");
        var row = List.of("表扬", "一般", "22 个工作日", "20 个工作日", "1 个工作日", "办法〔2027〕5 号", "2027-03-01");
        bring("limits", table("limits").header("ETag"), columns, List.of(row))
                .statusCode(200)
                .body("items", hasSize(1));
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                "READY"
                                        .equals(
                                                keys.as(Role.ADMIN)
                                                        .get("/adjustments?limit=1")
                                                        .path("items[0].state.code")));
        var newest = keys.as(Role.ADMIN).get("/adjustments?limit=1");
        newest.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].title", containsString("表扬"));
        int id = newest.path("items[0].id");
        keys.as(Role.ADMIN).get("/adjustments/" + id + "/trial").then().statusCode(200);
        keys.as(Role.ADMIN).get("/adjustments/" + id + "/deadlines").then().statusCode(200);
        keys.writing(Role.ADMIN)
                .header("If-Match", "\"999\"")
                .post("/adjustments/" + id + "/approve")
                .then()
                .statusCode(409)
                .body("code", equalTo("adjustment-not-ready"))
                .body("sentence", containsString("重新计算"));
        keys.writing(Role.ADMIN)
                .post("/adjustments/" + id + "/drop")
                .then()
                .statusCode(200)
                .body("state.code", equalTo("DROPPED"));
        Map<String, Object> length = Map.of("amount", 25, "unit", "WORKING_DAY");
        Map<String, Object> limit =
                Map.of(
                        "kind",
                        "PRAISE",
                        "urgency",
                        "ORDINARY",
                        "promise",
                        length,
                        "reply",
                        Map.of("amount", 20, "unit", "WORKING_DAY"),
                        "sign",
                        Map.of("amount", 1, "unit", "WORKING_DAY"),
                        "source",
                        "办法〔2027〕6 号",
                        "validFrom",
                        "2027-04-01",
                        "alsoOpen",
                        false);
        int proposed =
                keys.writing(Role.ADMIN)
                        .body(limit)
                        .post("/adjustments")
                        .then()
                        .statusCode(201)
                        .header("Location", containsString("/adjustments/"))
                        .extract()
                        .path("id");
        keys.writing(Role.ADMIN).post("/adjustments/" + proposed + "/drop").then().statusCode(200);
        List<Integer> pages = new java.util.ArrayList<>();
        String cursor = "";
        for (int i = 0; i < 2; i++) {
            var page = keys.as(Role.ADMIN).get("/adjustments?limit=1" + cursor);
            pages.addAll(page.path("items.id"));
            cursor = "&cursor=" + page.path("next");
        }
        assertThat(pages).containsExactly(proposed, id);
        keys.as(Role.ADMIN)
                .get("/admin/deadline-rules/PRAISE/ORDINARY/history")
                .then()
                .statusCode(200)
                .body("items[0].what", containsString("承诺"));
    }
}
