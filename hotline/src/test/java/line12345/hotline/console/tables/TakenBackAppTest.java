package line12345.hotline.console.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Hours, calendar, duties, codes and catalogue: brought in, shown before, and taken back. */
@QuarkusTest
class TakenBackAppTest extends AppTest {
    private static final String DUTY = "单位,值班员,账号,电话,带班领导账号,每周,从,到,取消,编号\n";

    private static ValidatableResponse bring(String address, String file, boolean trial) {
        return as("admin01")
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(address + "?trial=" + trial)
                .then()
                .log()
                .ifValidationFails();
    }

    private static ValidatableResponse post(String address, Object body) {
        return as("admin01").contentType("application/json").body(body).post(address).then();
    }

    private static String page(String address) {
        return as("admin01")
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String csv(String key) {
        return new String(
                as("admin01").get("/tables/" + key + "/csv").asByteArray(), StandardCharsets.UTF_8);
    }

    private static long seen(String page) {
        return Long.parseLong(page.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1"));
    }

    @Test
    void hoursThatAreBroughtInBecomeProposals() {
        String head = "单位,季节,作息方式,上班,午休开始,午休结束,下班,周末节假日照常,依据,生效日期\n";
        bring("/tables/hours", head + "全市,全年,中午不休,17:00,,,9:00,否,来文,\n", true)
                .statusCode(422)
                .body("troubles[0].sentence", containsString("下班时间应晚于上班时间"));
        bring("/tables/hours", head + "全市,夏天,中午不休,9:00,,,17:00,否,来文,\n", true)
                .statusCode(422)
                .body("troubles[0].sentence", containsString("“季节”列"));
        bring("/tables/hours", head + "没有这个局,全年,24 小时,,,,,是,来文,\n", true).statusCode(422);
        String row =
                head
                        + "全市,6-1 至 9-30,\"上午、下午\",8:00,12:00,15:00,18:00,否,夏令作息〔2027〕1 号,2027-05-20\n";
        bring("/tables/hours", row, true).statusCode(200).body("differences", hasSize(1));
        assertThat(page("/clocks/adjustments")).doesNotContain("6 月 1 日–9 月 30 日");
        bring("/tables/hours", row, false).statusCode(200);
        assertThat(page("/clocks/adjustments")).contains("6 月 1 日–9 月 30 日");
    }

    @Test
    void aYearOfTheCalendarComesInAsAWhole() {
        String file = csv("calendar");
        assertThat(file).contains("放假", "上班");
        String less = file.lines().limit(3).reduce("", (all, line) -> all + line + "\n");
        bring("/tables/calendar", less, true)
                .statusCode(422)
                .body("troubles[0].sentence", containsString("已经过去"));
        bring("/tables/calendar", file.replace("放假", "休息"), true)
                .statusCode(422)
                .body("troubles[0].sentence", containsString("“安排”列"));
    }

    @Test
    void dutiesComeInAndTheLastChangeIsTakenBack() {
        String office = "云湖区城市管理局";
        bring("/tables/duty", DUTY + office + ",钱值班,,,,每天,8:30,8:30,,\n", true)
                .statusCode(422)
                .body("troubles[0].sentence", containsString("必须填写电话"));
        bring("/tables/duty", DUTY + office + ",钱值班,,13900007788,,星期八,8:30,8:30,,\n", true)
                .statusCode(422);
        String row = DUTY + office + ",钱值班,,13900007788,,六、日,8:30,20:00,,\n";
        bring("/tables/duty", row, true).statusCode(200).body("differences[0].was", equalTo(""));
        assertThat(csv("duty")).doesNotContain("钱值班");
        bring("/tables/duty", row, false).statusCode(200);
        String file = csv("duty");
        assertThat(file).contains("钱值班", "139****7788").doesNotContain("13900007788");
        bring("/tables/duty", file, true).statusCode(200).body("differences", empty());
        bring("/tables/duty", file.replace("08:30,20:00", "08:30,21:00"), false)
                .statusCode(200)
                .body("differences", hasSize(1));
        long id = departmentOf(office);
        String shown = page("/offices/" + id);
        assertThat(shown).contains("08:30–21:00", "139****7788", "撤销最近一次排班");
        post("/offices/" + id + "/duty/undo", Map.of("seen", seen(shown))).statusCode(200);
        assertThat(page("/offices/" + id)).contains("恢复值班", "撤销许管理员的修改");
        assertThat(csv("duty")).contains("08:30,20:00").doesNotContain("08:30,21:00");
        post("/offices/" + id + "/duty/undo", Map.of("seen", seen(shown)))
                .statusCode(409)
                .body("code", equalTo("duty-changed"));
        as("clerk31")
                .contentType("application/json")
                .body(Map.of("seen", 1))
                .post("/offices/" + id + "/duty/undo")
                .then()
                .statusCode(403);
    }

    private static long departmentOf(String name) {
        return Long.parseLong(
                as("admin01")
                        .get("/offices/names?q=" + name)
                        .then()
                        .extract()
                        .<String>path("[0].code"));
    }

    @Test
    void codesAreTakenBackUnlessSomebodyUsesThem() {
        bring("/catalogue/codes/matter", "编码,名称,上级编码\n0177,临时事项,01\n", false).statusCode(200);
        bring("/catalogue/codes/matter", "编码,名称,上级编码\n0177,改过的事项,01\n", false).statusCode(200);
        long renamed = seen(page("/catalogue/codes"));
        post("/catalogue/codes/undo", Map.of("seen", renamed)).statusCode(200);
        as("admin01")
                .get("/catalogue/codes/matter/csv")
                .then()
                .body(containsString("临时事项"), not(containsString("改过的事项")));
        post("/catalogue/codes/undo", Map.of("seen", renamed))
                .statusCode(409)
                .body("code", equalTo("codes-changed"));
        bring("/catalogue/codes/matter", "编码,名称,上级编码\n0178,要用的,01\n", false).statusCode(200);
        bring("/catalogue/codes/matter", "编码,名称,上级编码\n0178,要用的,01\n017801,下级,0178\n", false)
                .statusCode(200);
        post("/catalogue/codes/undo", Map.of("seen", seen(page("/catalogue/codes"))))
                .statusCode(200);
        as("admin01")
                .get("/catalogue/codes/matter/csv")
                .then()
                .body(containsString("0178"), not(containsString("017801")));
    }

    @Test
    void aCodeThatTheCatalogueNamesStays() {
        bring("/catalogue/codes/matter", "编码,名称,上级编码\n0179,目录要用的,01\n", false).statusCode(200);
        long seen = seen(page("/catalogue/codes"));
        String draft =
                post("/catalogue/new", Map.of("name", "用到新编码", "source", "来文"))
                        .statusCode(200)
                        .extract()
                        .<String>path("href");
        Map<String, Object> line =
                Map.of(
                        "id",
                        0,
                        "version",
                        0,
                        "matter",
                        "0179",
                        "lead",
                        31,
                        "co",
                        List.of(),
                        "streetAllowed",
                        false,
                        "source",
                        "来文");
        String written = post(draft + "/line", line).statusCode(200).extract().path("href");
        post("/catalogue/codes/undo", Map.of("seen", seen))
                .statusCode(422)
                .body("code", equalTo("code-in-use"));
        post(written + "/remove", Map.of("version", 0)).statusCode(200);
        post("/catalogue/codes/undo", Map.of("seen", seen)).statusCode(200);
    }

    @Test
    void aDraftIsMadeOfAPublishedVersion() {
        String shown = page("/catalogue");
        String id = shown.replaceAll("(?s).*?href=\"/catalogue/(\\d+)\\?show=check\".*", "$1");
        String href =
                post("/catalogue/" + id + "/again", Map.of())
                        .statusCode(200)
                        .extract()
                        .path("href");
        assertThat(page(href)).contains("（恢复）", "草稿");
        String draft = href.replaceAll("\\D+", "");
        post("/catalogue/" + draft + "/again", Map.of()).statusCode(404);
        String second =
                post("/catalogue/" + id + "/again", Map.of())
                        .statusCode(200)
                        .extract()
                        .path("href");
        assertThat(page(second)).contains("（恢复 2）");
    }
}
