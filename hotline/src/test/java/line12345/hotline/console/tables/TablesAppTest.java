package line12345.hotline.console.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.keeping.KeptTable;
import line12345.ticketing.keeping.KeptTables;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Every table of rules goes out and comes in again in the same manner. */
@QuarkusTest
class TablesAppTest extends AppTest {
    @Inject KeptTables tables;

    private static byte[] export(String key) {
        return as("admin01")
                .get("/tables/" + key + "/csv")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse bring(String key, byte[] file, boolean trial) {
        return as("admin01")
                .contentType("application/octet-stream")
                .body(file)
                .post("/tables/" + key + "?trial=" + trial)
                .then()
                .log()
                .ifValidationFails();
    }

    private static ValidatableResponse bring(String key, String file, boolean trial) {
        return bring(key, file.getBytes(StandardCharsets.UTF_8), trial);
    }

    private static ValidatableResponse page(String address) {
        return as("admin01").accept("text/html").get(address).then().statusCode(200);
    }

    @Test
    void everyTableComesBackUnchanged() {
        assertThat(tables.all()).hasSizeGreaterThanOrEqualTo(7);
        for (KeptTable table : tables.all()) {
            byte[] file = export(table.key());
            assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\uFEFF");
            bring(table.key(), file, true).statusCode(200).body("differences", empty());
            bring(table.key(), file, false).statusCode(200).body("differences", empty());
            page("/tables/" + table.key()).body(containsString(table.chinese()));
            page(table.screen());
        }
    }

    @Test
    void onlyAdministratorsComeIn() {
        for (String login : List.of("clerk31", "agent01", "manager01", "review01")) {
            as(login).accept("text/html").get("/tables").then().statusCode(403);
            as(login).get("/tables/rules/csv").then().statusCode(403);
        }
        as("admin01").get("/tables/nothing/csv").then().statusCode(404);
    }

    @Test
    void aTrialShowsWhatWouldChangeAndChangesNothing() {
        String table = "代码,值,依据,生效日期\nURGE_TIMES_A_DAY,5,会议纪要〔2026〕9 号,2027-01-04\n";
        bring("rules", table, true)
                .statusCode(200)
                .body("differences", hasSize(2))
                .body("differences[0].what", equalTo("值"))
                .body("differences[0].became", equalTo("5"));
        page("/rules/URGE_TIMES_A_DAY").body(not(containsString("会议纪要〔2026〕9 号")));
        bring("rules", table, false).statusCode(200);
        page("/rules/URGE_TIMES_A_DAY").body(containsString("2027-01-04"), containsString("5 次"));
        bring("rules", table, true).body("differences", empty());
        byte[] again = export("rules");
        bring("rules", again, true).body("differences", empty());
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsTaken() {
        bring(
                        "rules",
                        "代码,值,依据,生效日期\n"
                                + "RETURN_TIMES,3,会议纪要〔2026〕10 号,\n"
                                + "NO_SUCH,3,来文,\n"
                                + "URGE_GAP,很久,来文,\n"
                                + "URGE_GAP,5 小时,来文,2020-01-01\n"
                                + "PAUSE_TIMES,2,来文,2026-13-40\n"
                                + "BOUNCE_LIMIT,2,来\u202E文,\n",
                        false)
                .statusCode(422)
                .body("code", equalTo("wrong-sheet"))
                .body("troubles.row", equalTo(List.of(7)));
        bring(
                        "rules",
                        "代码,值,依据,生效日期\n"
                                + "RETURN_TIMES,3,会议纪要〔2026〕10 号,\n"
                                + "NO_SUCH,3,来文,\n"
                                + "URGE_GAP,很久,来文,\n"
                                + "URGE_GAP,5 小时,来文,2020-01-01\n"
                                + "PAUSE_TIMES,2,来文,2026-13-40\n",
                        false)
                .statusCode(422)
                .body("troubles.row", equalTo(List.of(3, 4, 5, 6)))
                .body("troubles[3].sentence", containsString("“生效日期”列"));
        page("/rules/RETURN_TIMES").body(not(containsString("会议纪要〔2026〕10 号")));
        bring("rules", "代码,值,依据\nRETURN_TIMES,=1+1,来文\n", true).statusCode(422);
        bring("rules", "代码,值,依据\nRETURN_TIMES," + "9".repeat(100_000) + ",来文\n", true)
                .statusCode(422);
        for (byte[] file :
                List.of(
                        new byte[0],
                        new byte[] {'P', 'K', 3, 4},
                        "<html>".getBytes(),
                        new byte[] {0, 1})) {
            bring("rules", file, true).statusCode(422).body("code", equalTo("wrong-sheet"));
        }
    }

    @Test
    void aTableThatIsOlderThanARuleIsRefused() {
        String old = new String(export("rules"), StandardCharsets.UTF_8);
        bring("rules", "代码,值,依据\nREPEAT_NOTHING,1,x\n", true).statusCode(422);
        bring("rules", "代码,值,依据\nEXTENSION_TIMES,3,会议纪要〔2026〕11 号\n", false).statusCode(200);
        bring("rules", old, true)
                .statusCode(422)
                .body("troubles[0].sentence", containsString("导出之后被修改过"));
    }

    @Test
    void stepsOfAlertsComeInTogetherAndAreTakenBack() {
        String table =
                "场合,紧急程度,步,等待,提醒谁,送达,依据\n"
                        + "督办,一般,1,立即,经办人,页面、短信,督办办法\n"
                        + "督办,一般,2,30 分钟,负责人,电话,督办办法\n";
        bring("alert-rules", table, false)
                .statusCode(200)
                .body("differences[0].what", equalTo("步骤"));
        String shown = page("/alert-rules/SUPERVISED-ORDINARY").extract().asString();
        assertThat(shown).contains("督办办法", "撤销最近一次修改");
        String seen = shown.replaceAll("(?s).*data-seen=\"(\\d+)\".*", "$1");
        as("admin01")
                .contentType("application/json")
                .body(Map.of("seen", Long.parseLong(seen)))
                .post("/alert-rules/SUPERVISED-ORDINARY/undo")
                .then()
                .statusCode(204);
        page("/alert-rules/SUPERVISED-ORDINARY").body(containsString("撤销许管理员的修改"));
        as("admin01")
                .contentType("application/json")
                .body(Map.of("seen", Long.parseLong(seen)))
                .post("/alert-rules/SUPERVISED-ORDINARY/undo")
                .then()
                .statusCode(409);
        bring("alert-rules", table.replace("30 分钟", "一会儿"), true)
                .statusCode(422)
                .body("troubles[0].sentence", containsString("“等待”列"));
    }

    @Test
    void aGroundIsBroughtInChangedAndTakenBack() {
        String head = "用途,代码,名称,要说的话,依据,修改原因\n";
        bring("grounds", head + "不予受理的理由,test-court,属于法院,请向人民法院起诉。,信访条例,来文\n", false)
                .statusCode(200);
        bring("grounds", head + "不予受理的理由,test-court,属于法院,请到人民法院起诉。,信访条例,\n", true)
                .statusCode(422)
                .body("troubles[0].sentence", containsString("修改原因"));
        bring("grounds", head + "自动告知市民的话,fresh-one,新的,话,信访条例,来文\n", true).statusCode(422);
        bring("grounds", head + "不予受理的理由,test-court,属于法院,请到人民法院起诉。,信访条例,看不懂\n", false)
                .statusCode(200)
                .body("differences", hasSize(1));
        String shown = page("/grounds/REFUSE/test-court").extract().asString();
        long seen = Long.parseLong(shown.replaceAll("(?s).*data-seen=\"(\\d+)\".*", "$1"));
        as("admin01")
                .contentType("application/json")
                .body(Map.of("seen", seen))
                .post("/grounds/REFUSE/test-court/undo")
                .then()
                .statusCode(204);
        page("/grounds/REFUSE/test-court")
                .body(containsString("请向人民法院起诉。"), containsString("撤销许管理员的修改"));
    }

    @Test
    void codesAreShownBeforeTheyAreTakenAndRemembered() {
        byte[] file = "编码,名称,上级编码\n0198,测试事项,01\n".getBytes(StandardCharsets.UTF_8);
        as("admin01")
                .contentType("application/octet-stream")
                .body(file)
                .post("/catalogue/codes/matter?trial=true")
                .then()
                .statusCode(200)
                .body("differences", hasSize(1))
                .body("differences[0].row", equalTo(2));
        page("/catalogue/codes").body(not(containsString("测试事项")));
        as("admin01")
                .contentType("application/octet-stream")
                .body(file)
                .post("/catalogue/codes/matter?trial=false")
                .then()
                .statusCode(200);
        page("/catalogue/codes").body(containsString("测试事项"), containsString("许管理员"));
        page("/administration").body(containsString("测试事项"));
    }

    @Test
    void limitsThatAreBroughtInBecomeProposals() {
        String head = "诉求类型,紧急程度,承诺时限,回复时限,签收时限,依据,生效日期\n";
        bring("limits", head + "表扬,一般,9 个工作日,20 个工作日,1 个工作日,来文,\n", true)
                .statusCode(422)
                .body("troubles[0].sentence", containsString("还长"));
        String row = head + "表扬,一般,21 个工作日,20 个工作日,1 个工作日,办法〔2027〕3 号,2027-02-01\n";
        bring("limits", row, true).statusCode(200).body("differences", hasSize(1));
        page("/clocks/adjustments").body(not(containsString("承诺 21 个工作日")));
        bring("limits", row, false).statusCode(200);
        page("/clocks/adjustments").body(containsString("承诺 21 个工作日"));
    }
}
