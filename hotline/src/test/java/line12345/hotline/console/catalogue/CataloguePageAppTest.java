package line12345.hotline.console.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

@QuarkusTest
class CataloguePageAppTest extends AppTest {
    private static final String OCTETS = "application/octet-stream";

    @Inject DataSource database;

    private static ValidatableResponse post(String address, Object body) {
        return as("admin01")
                .contentType("application/json")
                .accept("application/json")
                .body(body)
                .post(address)
                .then();
    }

    private static ValidatableResponse page(String address) {
        return as("admin01").accept("text/html").get(address).then();
    }

    private static String fresh(String what) {
        return what + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String draft() {
        return post("/catalogue/new", Map.of("name", fresh("草稿"), "source", "通知"))
                .statusCode(200)
                .extract()
                .path("href");
    }

    private static Map<String, Object> line(String matter, String place, long lead) {
        Map<String, Object> line = new HashMap<>();
        line.put("id", 0);
        line.put("version", 0);
        line.put("matter", matter);
        line.put("place", place);
        line.put("lead", lead);
        line.put("co", List.of());
        line.put("streetAllowed", false);
        line.put("source", "《条例》<b>第五条</b>");
        return line;
    }

    private static ValidatableResponse bring(String name, byte[] file) {
        return as("admin01")
                .contentType(OCTETS)
                .queryParam("name", name)
                .queryParam("source", "通知")
                .queryParam("key", "k")
                .body(file)
                .post("/catalogue/import")
                .then();
    }

    @Test
    void theVersionInForceIsShownAndSearched() {
        page("/catalogue").statusCode(200).body(containsString("2025 年版"), containsString("在用"));
        page("/catalogue/1?q=占道 桂花")
                .body(containsString("市容环卫 / 占道经营"))
                .body(not(containsString("住房物业 / 物业服务")));
        page("/catalogue/1?q=%3Cscript%3E").body(not(containsString("<script>\"")));
        page("/catalogue/1?show=check").body(containsString("综合政策 / 政策咨询"));
        page("/catalogue/1?show=diff").body(containsString("这是第一个版本"));
        page("/catalogue/1?show=nonsense").statusCode(200);
        page("/catalogue/1/line/26").body(containsString("已发布的版本不能修改"));
        for (String side : List.of("new", "import", "codes", "1/version")) {
            page("/catalogue/" + side).statusCode(200);
        }
    }

    @Test
    void aDraftIsEditedComparedAndDiscarded() {
        String draft = draft();
        String line =
                post(draft + "/line", line("0101", "0101", 31))
                        .statusCode(200)
                        .extract()
                        .path("href");
        page(line).body(containsString("《条例》&lt;b&gt;第五条"));
        page(draft + "?show=diff").body(containsString("有 1 行不同"));
        page(draft + "/publish").body(containsString("新增 1 行、修改 0 行、删除 0 行"));
        post(draft + "/line", line("0101", "0101", 31))
                .statusCode(422)
                .body("code", equalTo("catalogue-line-taken"));
        post(line + "/remove", Map.of("version", 5)).statusCode(409);
        post(line + "/remove", Map.of("version", 0)).statusCode(200);
        page(line).statusCode(404);
        post(draft + "/publish", Map.of("version", 2, "validFrom", "2001-01-01", "accepted", true))
                .statusCode(422)
                .body("code", equalTo("catalogue-day"));
        post(draft + "/publish", Map.of("version", 2, "validFrom", "soon", "accepted", true))
                .statusCode(422);
        post(draft + "/discard", Map.of("version", 1)).statusCode(409);
        post(draft + "/discard", Map.of("version", 2)).statusCode(200);
        page(draft).statusCode(404);
    }

    @Test
    void wrongStepsAreAnsweredWithASentence() {
        post("/catalogue/1/line", line("0101", "0101", 31))
                .statusCode(422)
                .body("code", equalTo("catalogue-published"));
        post("/catalogue/new", Map.of("name", " ", "source", "通知")).statusCode(422);
        post("/catalogue/new", "[]").statusCode(400);
        post("/catalogue/1/line", "{\"lead\":\"市局\"}").statusCode(400);
        post("/catalogue/999999/line", line("0101", "0101", 31)).statusCode(404);
        page("/catalogue/999999").statusCode(404);
        page("/catalogue/1/line/999999").statusCode(404);
        for (String login : List.of("clerk31", "agent01", "manager01")) {
            as(login).accept("text/html").get("/catalogue").then().statusCode(403);
            as(login).get("/catalogue/1/csv").then().statusCode(403);
            as(login)
                    .contentType(OCTETS)
                    .body(new byte[] {1})
                    .post("/catalogue/import")
                    .then()
                    .statusCode(403);
        }
    }

    /** A thousand matters more would be in the way of the other tests. */
    @AfterEach
    void takeTheManyMattersOut() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute(
                            "delete from matter m where name like '大批事项%' and not exists"
                                    + " (select 1 from catalogue_entry where matter_code = m.code)");
        }
    }

    @Test
    void tenThousandLinesComeInWithinSeconds() {
        StringBuilder codes = new StringBuilder("编码,名称,上级编码,纪检事项\n");
        StringBuilder table = new StringBuilder("事项编码,地点编码,主办单位,协办单位,依据\n");
        for (int i = 0; i < 1000; i++) {
            codes.append("9%04d,大批事项%d,,\n".formatted(i, i));
            for (String place :
                    List.of("", "01", "02", "03", "0101", "0102", "0201", "0202", "0301", "0302")) {
                table.append("9%04d,%s,市城市管理局,市教育局；市水务集团,《条例》第%d条\n".formatted(i, place, i));
            }
        }
        as("admin01")
                .contentType(OCTETS)
                .body(codes.toString().getBytes(Charset.forName("GB18030")))
                .post("/catalogue/codes/matter")
                .then()
                .statusCode(200)
                .body("sentence", containsString("1000 个"));
        long begun = System.nanoTime();
        String href =
                bring(fresh("大批"), table.toString().getBytes(StandardCharsets.UTF_8))
                        .statusCode(200)
                        .body("sentence", containsString("已导入 10000 行"))
                        .extract()
                        .path("href");
        // A bound for a busy machine; alone it takes about two seconds.
        assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
        page(href).body(containsString("逐行对照"), containsString("先显示 500 行"));
        String draft = href.substring(0, href.indexOf('?'));
        page(draft).body(containsString("共 10000 行，先显示 200 行"));
        byte[] out = as("admin01").get(draft + "/csv").then().extract().asByteArray();
        assertThat(new String(out, StandardCharsets.UTF_8).lines()).hasSize(10_001);
        post(draft + "/discard", Map.of("version", 0)).statusCode(200);
        as("admin01").get("/catalogue/import/k").then().statusCode(204);
    }

    @Test
    void aMaliciousOrWrongTableIsTakenNotAtAll() {
        String name = fresh("坏表");
        String rows =
                """
                事项编码,主办单位,依据
                0101,=cmd|' /C calc'!A0,《条例》
                '; drop table catalogue_entry; --,市城市管理局,《条例》
                0102,市城市管理局,<img src=x onerror=alert(1)>
                """;
        bring(name, rows.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("troubles", hasSize(2))
                .body("troubles.row", equalTo(List.of(2, 3)));
        bring(name, new byte[5 * 1024 * 1024])
                .statusCode(422)
                .body("sentence", containsString("5.0 MB"));
        bring(name, new byte[0]).statusCode(422);
        page("/catalogue").body(not(containsString(name)));
        String href =
                bring(
                                name,
                                "事项编码,主办单位,依据\n0102,市城市管理局,=1+<img src=x>\n"
                                        .getBytes(StandardCharsets.UTF_8))
                        .statusCode(200)
                        .extract()
                        .path("href");
        page(href).body(containsString("&lt;img src"), not(containsString("<img src")));
        String draft = href.substring(0, href.indexOf('?'));
        assertThat(as("admin01").get(draft + "/csv").then().extract().asString())
                .contains(",'=1+<img");
    }

    @Test
    void codesGoOutAndComeBack() {
        byte[] places =
                as("admin01").get("/catalogue/codes/place/csv").then().extract().asByteArray();
        as("admin01")
                .contentType(OCTETS)
                .body(places)
                .post("/catalogue/codes/place")
                .then()
                .statusCode(200)
                .body("sentence", containsString("0 个"));
        as("admin01")
                .contentType(OCTETS)
                .body("编码,名称,上级编码\n88,甲,89\n89,乙,88\n".getBytes(StandardCharsets.UTF_8))
                .post("/catalogue/codes/place")
                .then()
                .statusCode(422)
                .body("troubles[0].sentence", containsString("循环"));
        as("admin01")
                .contentType(OCTETS)
                .body(new byte[] {1})
                .post("/catalogue/codes/account")
                .then()
                .statusCode(404);
    }
}
