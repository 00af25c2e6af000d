package line12345.hotline.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The catalogue by the interface: a draft, checked, compared, tried, never what is in force. */
@QuarkusTest
class CatalogueApiAppTest extends AppTest {
    private static final String VERSIONS = "/catalogue/versions/";

    @Inject TestKeys keys;

    private static String fresh() {
        return "接口" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String etag(String path) {
        return keys.as(Role.ADMIN).get(path).header("ETag");
    }

    @Test
    void aDraftIsWrittenComparedAndThrownAway() {
        var made =
                keys.writing(Role.ADMIN)
                        .body(Map.of("name", fresh(), "source", "通知"))
                        .post("/catalogue/versions");
        made.then()
                .statusCode(201)
                .body("draft", equalTo(true))
                .header("Location", containsString(VERSIONS));
        int id = made.path("id");
        var difference = keys.as(Role.ADMIN).get(VERSIONS + id + "/difference");
        difference.then().statusCode(200).body("changes", empty());
        int line =
                keys.writing(Role.ADMIN)
                        .body(line("《条例》第五条"))
                        .post(VERSIONS + id + "/lines")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("id");
        keys.as(Role.ADMIN)
                .get(VERSIONS + id + "/difference")
                .then()
                .body("changes", hasSize(1))
                .body("changes[0].what", equalTo("新增"))
                .body("changes[0].was", equalTo(null));
        int version =
                keys.as(Role.ADMIN)
                        .get(VERSIONS + id + "/lines?matter=0101")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.id == " + line + " }.version");
        keys.writing(Role.ADMIN)
                .header("If-Match", "\"" + (version + 7) + "\"")
                .body(line("《条例》第六条"))
                .put(VERSIONS + id + "/lines/" + line)
                .then()
                .statusCode(409);
        keys.writing(Role.ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .body(line("《条例》第六条"))
                .put(VERSIONS + id + "/lines/" + line)
                .then()
                .statusCode(200);
        keys.as(Role.ADMIN).get(VERSIONS + id + "/findings").then().statusCode(200);
        keys.as(Role.ADMIN)
                .get(VERSIONS + id + "/trial")
                .then()
                .statusCode(200)
                .body("figures", not(empty()));
        keys.writing(Role.ADMIN)
                .header("If-Match", etag(VERSIONS + id))
                .body(Map.of("validFrom", "2020-01-01", "accepted", true))
                .post(VERSIONS + id + "/publish")
                .then()
                .statusCode(422);
        keys.writing(Role.ADMIN)
                .header("If-Match", etag(VERSIONS + id))
                .delete(VERSIONS + id)
                .then()
                .statusCode(204);
        keys.as(Role.ADMIN).get(VERSIONS + id).then().statusCode(404);
    }

    private static Map<String, Object> line(String source) {
        return Map.of("matterCode", "0101", "placeCode", "0101", "lead", 31, "source", source);
    }

    @Test
    void aTableComesInAsADraftAsItWentOut() {
        var table = keys.as(Role.ADMIN).get(VERSIONS + "1/table");
        table.then().statusCode(200).body("rows", hasSize(greaterThan(10)));
        List<List<String>> rows = table.path("rows");
        Map<String, Object> form =
                Map.of(
                        "name", fresh(),
                        "source", "通知",
                        "table", Map.of("columns", table.path("columns"), "rows", rows));
        var made = keys.writing(Role.ADMIN).body(form).post("/catalogue/versions");
        made.then().statusCode(201);
        int id = made.path("id");
        keys.as(Role.ADMIN).get(VERSIONS + id + "/table").then().body("rows", equalTo(rows));
        keys.writing(Role.ADMIN)
                .header("If-Match", made.header("ETag"))
                .delete(VERSIONS + id)
                .then()
                .statusCode(204);
        keys.writing(Role.ADMIN)
                .header("If-Match", etag(VERSIONS + "1"))
                .delete(VERSIONS + "1")
                .then()
                .statusCode(422)
                .body("code", equalTo("catalogue-published"));
        Map<String, Object> wrong =
                Map.of(
                        "columns", List.of("事项编码", "主办单位", "依据"),
                        "rows", List.of(List.of("0101", "没有这个单位", "条例")));
        keys.writing(Role.ADMIN)
                .body(Map.of("name", fresh(), "source", "通知", "table", wrong))
                .post("/catalogue/versions")
                .then()
                .statusCode(422)
                .body("rows[0].row", equalTo(2))
                .body("rows[0].sentence", containsString("没有这个单位"));
    }
}
