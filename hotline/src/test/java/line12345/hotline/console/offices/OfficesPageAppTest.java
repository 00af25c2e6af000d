package line12345.hotline.console.offices;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
class OfficesPageAppTest extends AppTest {
    private static final String OCTETS = "application/octet-stream";

    private static ValidatableResponse post(String address, Object body) {
        return as("admin01")
                .contentType("application/json")
                .accept("application/json")
                .body(body)
                .post(address)
                .then();
    }

    private static String add(String name, Long parent, int level, String kind) {
        return post(
                        "/offices",
                        Map.of("name", name, "parentId", parent, "level", level, "kind", kind))
                .statusCode(200)
                .extract()
                .path("href");
    }

    private static ValidatableResponse page(String address) {
        return as("admin01").accept("text/html").get(address).then();
    }

    private static String fresh(String what) {
        return what + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void theTreeStandsInItsOrderAndOneOfficeBesideIt() {
        String page = page("/offices/31").statusCode(200).extract().asString();
        assertThat(page.indexOf("云湖区政府")).isLessThan(page.indexOf("云湖区城市管理局市容科"));
        assertThat(page)
                .contains(
                        "data-depth=\"2\"",
                        "值班员",
                        "/clocks/hours/edit?office=31",
                        "每周一至五 08:30–17:30");
        page("/offices").statusCode(200).body(containsString("选择一个单位"));
        page("/offices/new?under=31").statusCode(200).body(containsString("value=\"31\""));
        page("/offices/table").statusCode(200).body(containsString("试导入"));
    }

    @Test
    void onlyAdministratorsComeIn() {
        for (String login : List.of("clerk31", "agent01", "manager01")) {
            as(login).accept("text/html").get("/offices").then().statusCode(403);
            as(login)
                    .contentType("application/json")
                    .body("{}")
                    .post("/offices/31/dissolve")
                    .then()
                    .statusCode(403);
            as(login).get("/offices/table/csv").then().statusCode(403);
        }
        given().redirects().follow(false).get("/offices/table/csv").then().statusCode(401);
    }

    @Test
    void aNameIsShownAsItIsAndRunsNothing() {
        String name = fresh("<script>x</script>");
        String href = add(name, 21L, 2, "FUNCTIONAL");
        page(href).body(not(containsString("<script>x"))).body(containsString("&lt;script&gt;x"));
    }

    @Test
    void wrongStepsAreAnsweredWithASentence() {
        post(
                        "/offices/21",
                        Map.of("name", "云湖区政府", "parentId", 41, "level", 2, "kind", "TERRITORIAL"))
                .statusCode(422)
                .body("code", equalTo("department-circle"));
        post("/offices/21/dissolve", Map.of("version", 77)).statusCode(409);
        post("/offices/21/dissolve", Map.of("version", 0))
                .statusCode(422)
                .body("code", equalTo("department-still-needed"));
        post("/offices/999999", Map.of("name", "甲", "level", 1, "kind", "FUNCTIONAL"))
                .statusCode(422);
        post("/offices", Map.of("name", "甲", "level", 1, "kind", "PARTY")).statusCode(422);
        post("/offices", "[]").statusCode(400);
        post("/offices", "{\"level\":\"one\"}").statusCode(400);
        post(
                        "/offices/31/duty",
                        Map.of("name", "钱", "phone", "13900001111", "weekdays", List.of(9)))
                .statusCode(422)
                .body("code", equalTo("wrong-shift"));
        post("/offices/31/duty", Map.of("name", "钱", "phone", "13900001111", "from", "25:99"))
                .statusCode(422);
        post("/offices/31/duty/999999/end", "{}").statusCode(404);
        page("/offices/999999").statusCode(422);
        page("/offices/x").statusCode(404);
        page("/offices/99999999999999999999").statusCode(404);
    }

    @Test
    void theLastChangeIsTakenBackAsANewOne() {
        String name = fresh("将改名局");
        String href = add(name, 21L, 2, "FUNCTIONAL");
        post(href + "/undo", Map.of("version", 0))
                .statusCode(422)
                .body("sentence", containsString("“新增”，不能撤销"));
        Map<String, Object> form =
                Map.of(
                        "name",
                        name + "新",
                        "parentId",
                        22,
                        "level",
                        2,
                        "kind",
                        "FUNCTIONAL",
                        "version",
                        0);
        post(href, form).statusCode(200);
        post(href + "/undo", Map.of("version", 0)).statusCode(409);
        post(href + "/undo", Map.of("version", 1)).statusCode(200);
        page(href).body(containsString("value=\"" + name + "\""), containsString("撤销许管理员的修改"));
        post(href + "/dissolve", Map.of("version", 2)).statusCode(200);
        post(href + "/undo", Map.of("version", 3)).statusCode(200);
        page(href).body(not(containsString("恢复单位")), containsString("撤销这个单位"));
    }

    @Test
    void theExportOpensInExcelAndComesBackUnchanged() {
        byte[] file =
                as("admin01")
                        .get("/offices/table/csv")
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("filename*=UTF-8''%E6%89%BF"))
                        .extract()
                        .asByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\uFEFF编号,单位名称,");
        as("admin01")
                .contentType(OCTETS)
                .body(file)
                .post("/offices/table?trial=true")
                .then()
                .statusCode(200)
                .body("sentence", containsString("将新增 0 个、修改 0 个、撤销 0 个"));
    }

    @Test
    void aNameThatExcelWouldRunIsGuarded() {
        add(fresh("=HYPERLINK(1)"), 21L, 2, "FUNCTIONAL");
        String table = as("admin01").get("/offices/table/csv").then().extract().asString();
        assertThat(table).contains("'=HYPERLINK(1)").doesNotContain(",=HYPERLINK");
    }

    @Test
    void aWrongTableNamesItsRowsAndChangesNothing() {
        String name = fresh("不会有的局");
        byte[] file =
                ("单位名称,上级单位,层级,性质\n" + name + ",,市级,职能部门\n乙局,没有的区,区级,职能部门\n")
                        .getBytes(Charset.forName("GB18030"));
        as("admin01")
                .contentType(OCTETS)
                .body(file)
                .post("/offices/table")
                .then()
                .statusCode(422)
                .body("code", equalTo("wrong-sheet"))
                .body("troubles", hasSize(1))
                .body("troubles[0].row", equalTo(3));
        page("/offices").body(not(containsString(name)));
    }

    @Test
    void filesThatAreNoTablesAreRefused() {
        for (byte[] file :
                List.of(
                        new byte[0],
                        new byte[5 * 1024 * 1024],
                        "<html>".getBytes(StandardCharsets.UTF_8),
                        new byte[] {'P', 'K', 3, 4},
                        new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF})) {
            as("admin01")
                    .contentType(OCTETS)
                    .body(file)
                    .post("/offices/table")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("wrong-sheet"));
        }
    }

    @Test
    void peopleAndOfficesAreFoundByTwoCharacters() {
        as("admin01")
                .get("/offices/names?q=桂花街道办")
                .then()
                .body("name", equalTo(List.of("云湖区桂花街道办事处")));
        as("admin01").get("/offices/people?q=张主任").then().body("name[0]", equalTo("张主任 · 管理人员"));
        as("admin01").get("/offices/people?q=%25").then().statusCode(200).body("", hasSize(0));
    }
}
