package line12345.hotline.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.adjustment.WorkOnAdjustments;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The administrator's clocks: shown, refused with a sentence at its field, proposed, confirmed. */
@QuarkusTest
class ClocksAppTest extends AppTest {
    private static final String RULE = "/clocks/rules/PRAISE/ORDINARY";

    @Inject OfficeClock clock;
    @Inject WorkOnAdjustments work;

    @Test
    void theTablesAreShownToAdministratorsOnly() {
        for (String page :
                new String[] {
                    "/clocks/rules",
                    RULE,
                    "/clocks/calendar",
                    "/clocks/hours",
                    "/clocks/hours/edit",
                    "/clocks/adjustments",
                    "/administration"
                }) {
            as("admin01").get(page).then().statusCode(200);
        }
        for (String login : new String[] {"manager01", "agent01", "clerk31", "callback01"}) {
            as(login).get("/clocks/rules").then().statusCode(403);
            as(login).post("/clocks/adjustments/1/approve").then().statusCode(403);
            as(login).get("/desk").then().body(not(containsString("时限规则")));
        }
        as("admin01")
                .get("/clocks/rules")
                .then()
                .body(allOf(containsString("工作日历"), containsString("15 个工作日")));
    }

    @Test
    void theCalendarShowsTheYearAndItsEditions() {
        as("admin01")
                .get("/clocks/calendar?year=2026")
                .then()
                .body(
                        allOf(
                                containsString("2026 年 2 月 14 日（周六） 春节调休上班"),
                                containsString("全年工作日 <b>248</b>"),
                                containsString("历次版本")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clocks/calendar?year=1999",
                "/clocks/calendar?year=abc",
                "/clocks/calendar?year=2026&edition=999999",
                "/clocks/calendar?year=2026&edition=x",
                "/clocks/calendar/1999/edit",
                "/clocks/calendar/abcd/edit",
                "/clocks/rules/PRAISE/NEVER",
                "/clocks/rules/x/ORDINARY",
                "/clocks/hours/edit?office=x",
                "/clocks/adjustments/999999999",
                "/clocks/adjustments/abc"
            })
    void whatDoesNotExistIsSaidSo(String address) {
        as("admin01").accept("text/html").get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "promiseAmount | 0 | 承诺时限应是 1 到 999 的整数",
                "promiseAmount | x | 承诺时限应是 1 到 999 的整数",
                "promiseAmount | 99999999999 | 承诺时限应是 1 到 999 的整数",
                "promiseUnit | YEAR | 请选择承诺时限的单位",
                "legAmount | 11 | 比对市民的承诺时限",
                "signAmount | 9 | 签收时限（9 个工作日）比回复时限",
                "validFrom | 2020-01-01 | 已经过去",
                "validFrom | 2026-02-30 | 请填写生效日期",
                "source | '' | 请填写依据"
            })
    void aLimitThatCannotBeRightIsRefusedAtItsField(String field, String value, String sentence) {
        Map<String, String> form = limit();
        form.put(field, value);
        post(RULE, form).statusCode(422).body(containsString(sentence));
    }

    @Test
    void aRefusedFormComesBackAsItWasTyped() {
        Map<String, String> form = limit();
        form.put("legAmount", "11");
        form.put("source", "市府办<1>号");
        post(RULE, form).body(allOf(containsString("市府办&lt;1&gt;号"), containsString("\"11\"")));
    }

    @Test
    void aLimitIsProposedShownConfirmedAndKeptInItsHistory() {
        String source = "市府办 " + System.nanoTime();
        Map<String, String> form = limit();
        form.put("source", source);
        form.put("alsoOpen", "true");
        String address = propose(RULE, form);
        as("admin01")
                .get(address)
                .then()
                .body(
                        allOf(
                                containsString("正在计算影响"),
                                containsString("hx-trigger=\"every 1s\""),
                                containsString("也适用于在办工单")));
        as("admin01").get("/clocks/rules").then().body(containsString("正在计算影响"));
        workAll();
        String page = as("admin01").get(address).then().extract().asString();
        assertThat(page).contains("待确认", "确认生效").doesNotContain("every 1s");
        as("admin01").get(RULE).then().body(not(containsString("现行</span> <b>" + source)));

        approve(address, "-1").statusCode(409).body(containsString("重新计算"));
        approve(address, version(page)).statusCode(303);
        workAll();
        as("admin01").get(address).then().body(containsString("已生效"));
        as("admin01").get(RULE).then().body(containsString(source));
        approve(address, version(page)).statusCode(409).body(containsString("不能确认"));
    }

    @Test
    void aProposalCanBeGivenUp() {
        String address = propose(RULE, limit());
        as("admin01").post(address + "/drop").then().statusCode(303);
        as("admin01").get(address).then().body(containsString("已放弃"));
        as("admin01").post(address + "/drop").then().statusCode(409);
        as("admin01").post(address + "/retry").then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 请填写放假安排",
                "元旦：1月1日至3日 | 没有写明放假还是上班",
                "元旦：2月30日放假 | 没有",
                "春节：2月8日上班。2月9日放假 | 本来就上班"
            })
    void aCalendarThatCannotBeRightIsRefused(String notice, String sentence) {
        for (String step : new String[] {"look", "propose"}) {
            post(edit(), Map.of("notice", notice, "source", "通知", "step", step))
                    .statusCode(422)
                    .body(containsString(sentence));
        }
    }

    @Test
    void aNoticeIsLookedAtAsACalendarBeforeItIsProposed() {
        String notice = "元旦：1月1日放假\n植树节：3月14日放假";
        post(edit(), Map.of("notice", notice, "step", "look"))
                .statusCode(200)
                .body(allOf(containsString("元旦放假"), containsString("植树节的放假日都是周末")));
        post(edit(), Map.of("notice", notice, "step", "propose", "source", ""))
                .statusCode(422)
                .body(containsString("请填写依据"));
        String address = propose(edit(), Map.of("notice", notice, "source", "国办通知"));
        as("admin01").get(address).then().body(containsString("公布 " + nextYear() + " 年工作日历"));
        as("admin01").post(address + "/drop").then().statusCode(303);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office | 999999 | ",
                "office | '' | ",
                "shape | '' | 请选择作息方式",
                "shape | CITY | 只能用于单位",
                "morningFrom | 8点 | 应写成 08:30",
                "morningTo | '' | 请填写上午下班时间",
                "afternoonTo | 13:00 | 应晚于",
                "everyDay | true | 按工作日历放假",
                "validFrom | 2020-01-01 | 已经过去",
                "fromDay | 32 | 没有这一天",
                "toMonth | x | 没有这一天"
            })
    void hoursThatCannotBeRightAreRefused(String field, String value, String sentence) {
        Map<String, String> form = hours("0");
        form.put("season", "part");
        form.put(field, value);
        ValidatableResponse answer = post("/clocks/hours/edit", form).statusCode(422);
        if (sentence != null) {
            answer.body(containsString(sentence));
        }
    }

    @Test
    void hoursOfAnOfficeAreProposedAndConfirmed() {
        String address = propose("/clocks/hours/edit", hours("31"));
        workAll();
        String page = as("admin01").get(address).then().extract().asString();
        approve(address, version(page)).statusCode(303);
        workAll();
        as("admin01").get("/clocks/hours").then().body(containsString("08:00–12:00、13:00–16:00"));
        // Back as the city, so that other tests count as before.
        Map<String, String> back = hours("31");
        back.put("shape", "CITY");
        String undo = propose("/clocks/hours/edit", back);
        workAll();
        approve(undo, version(as("admin01").get(undo).then().extract().asString())).statusCode(303);
        workAll();
        as("admin01").get("/clocks/hours").then().body(containsString("随全市"));
    }

    private Map<String, String> limit() {
        Map<String, String> form = new HashMap<>();
        form.put("promiseAmount", "10");
        form.put("promiseUnit", "WORKING_DAY");
        form.put("legAmount", "8");
        form.put("legUnit", "WORKING_DAY");
        form.put("signAmount", "1");
        form.put("signUnit", "WORKING_DAY");
        form.put("validFrom", today().toString());
        form.put("source", "市府办通知");
        return form;
    }

    private Map<String, String> hours(String office) {
        Map<String, String> form = new HashMap<>();
        form.put("office", office);
        form.put("shape", "SPLIT");
        form.put("morningFrom", "08:00");
        form.put("morningTo", "12:00");
        form.put("afternoonFrom", "13:00");
        form.put("afternoonTo", "16:00");
        form.put("season", "year");
        form.put("fromMonth", "6");
        form.put("fromDay", "1");
        form.put("toMonth", "9");
        form.put("toDay", "30");
        form.put("validFrom", today().plusDays(400).toString());
        form.put("source", "市府办通知");
        return form;
    }

    private String edit() {
        return "/clocks/calendar/" + nextYear() + "/edit";
    }

    private int nextYear() {
        return today().getYear() + 1;
    }

    private LocalDate today() {
        return OfficeClock.dayOf(clock.now());
    }

    private void workAll() {
        for (int i = 0; i < 100; i++) {
            work.page(clock.now());
        }
    }

    private static String version(String page) {
        return page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private static ValidatableResponse approve(String address, String version) {
        return post(address + "/approve", Map.of("version", version));
    }

    private static String propose(String address, Map<String, String> form) {
        String location = post(address, form).statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/clocks/"));
    }

    private static ValidatableResponse post(String address, Map<String, String> form) {
        return as("admin01")
                .accept("text/html")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .post(address)
                .then();
    }
}
