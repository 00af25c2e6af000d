package line12345.hotline.console.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.rota.swap.Swap;
import line12345.hotline.rota.swap.Swaps;
import line12345.hotline.rota.week.Rota;
import line12345.hotline.rota.week.Seat;
import line12345.hotline.rota.week.Week;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.notice.NoticeLine;
import line12345.ticketing.notice.OwnNotices;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

@QuarkusTest
class RotaAppTest extends AppTest {
    @Inject Accounts accounts;
    @Inject OfficeClock clock;
    @Inject Rota rota;
    @Inject Swaps swaps;
    @Inject OwnNotices notices;

    /** A week of its own for each test, far enough that no other one writes there. */
    private LocalDate monday(int weeks) {
        return Week.mondayOf(OfficeClock.dayOf(clock.now())).plusWeeks(weeks);
    }

    private Actor agent(int i) {
        return accounts.withRole(Role.AGENT).get(i);
    }

    private ValidatableResponse place(LocalDate day, Actor who, String shift, int seen) {
        return as("shift01")
                .contentType(ContentType.JSON)
                .body(
                        "{\"day\":\"%s\",\"accountId\":%d,\"shift\":\"%s\",\"breakGroup\":null,\"seen\":%d}"
                                .formatted(day, who.accountId(), shift, seen))
                .post("/rota/seats")
                .then();
    }

    private ValidatableResponse week(String login, LocalDate monday, String step, int seen) {
        return as(login)
                .contentType(ContentType.JSON)
                .body("{\"seen\":%d,\"note\":\"测试\"}".formatted(seen))
                .post("/rota/weeks/" + monday + "/" + step)
                .then();
    }

    private String newest(Actor who) {
        List<NoticeLine> lines = notices.recent(who, 1);
        return lines.isEmpty() ? "" : lines.get(0).words();
    }

    @Test
    void aWeekIsDrawnUpPublishedAndToldAndCopied() {
        LocalDate monday = monday(6);
        Actor zhou = agent(0);
        place(monday, zhou, "NIGHT", 0).statusCode(200).body("version", equalTo(1));
        place(monday.plusDays(1), zhou, "EARLY", 1).statusCode(200);
        place(monday, zhou, "EARLY", 1).statusCode(409).body("sentence", containsString("曹班长"));
        as("agent01").get("/rota/own").then().statusCode(200);
        assertThat(rota.published(zhou.accountId(), monday, monday.plusDays(6))).isEmpty();

        as("shift01")
                .get("/rota?day=" + monday)
                .then()
                .statusCode(200)
                .body(containsString("只休息 0 小时"), containsString("还没有发布"));
        week("shift01", monday, "publish", 2).statusCode(200).body("version", equalTo(1));
        week("shift01", monday, "publish", 2)
                .statusCode(422)
                .body("sentence", containsString("没有需要发布的改动"));
        assertThat(rota.published(zhou.accountId(), monday, monday.plusDays(6)))
                .extracting(Seat::shift)
                .containsExactly("NIGHT", "EARLY");
        assertThat(newest(zhou)).startsWith("班表已发布").contains("夜班");

        week("shift02", monday.plusWeeks(1), "copy", 0).statusCode(200).body("filled", equalTo(2));
        week("shift02", monday.plusWeeks(1), "copy", 1).statusCode(422);
        as("manager01")
                .get("/rota?day=" + monday + "&by=day")
                .then()
                .statusCode(200)
                .body(containsString(zhou.name()));
    }

    @Test
    void whoeverKeepsNoRotaIsKeptOut() {
        as("agent01").get("/rota").then().statusCode(403);
        as("clerk01").get("/handover").then().statusCode(403);
        as("manager01").get("/rota/own").then().statusCode(403);
        as("agent01")
                .contentType(ContentType.JSON)
                .body("{\"seen\":0}")
                .post("/rota/weeks/" + monday(8) + "/publish")
                .then()
                .statusCode(403);
    }

    @Test
    void badInputIsRefusedWithASentence() {
        as("shift01").get("/rota?day=morgen").then().statusCode(200);
        place(monday(9), agent(0), "SPACE", 0).statusCode(422);
        place(OfficeClock.dayOf(clock.now()).minusDays(1), agent(0), "EARLY", 0).statusCode(422);
        as("shift01")
                .contentType(ContentType.JSON)
                .body("{\"accountId\":1}")
                .post("/rota/seats")
                .then()
                .statusCode(422);
        week("shift01", monday(9), "publish", 0).statusCode(422);
        week("shift01", monday(-1), "publish", 0)
                .statusCode(422)
                .body("sentence", containsString("已经过去"));
        for (String step : List.of("publish", "copy")) {
            as("shift01")
                    .contentType(ContentType.JSON)
                    .body("{\"seen\":0,\"note\":\"\"}")
                    .post("/rota/weeks/garbage/" + step)
                    .then()
                    .statusCode(422)
                    .body("sentence", containsString("日期不对"));
        }
        as("shift01").get("/handover/999999").then().statusCode(404);
    }

    @Test
    void aSwapIsAskedAgreedToAndApproved() {
        LocalDate monday = monday(10);
        Actor zhou = agent(1);
        Actor wu = agent(2);
        place(monday, zhou, "EARLY", 0).statusCode(200);
        place(monday.plusDays(1), wu, "NIGHT", 1).statusCode(200);
        week("shift01", monday, "publish", 2).statusCode(200);
        LocalDate tuesday = monday.plusDays(1);
        ask("swaps/ahead", monday, wu, tuesday)
                .statusCode(200)
                .body("said", containsString("早班 ⇄ " + wu.name()));
        ask("swaps/ahead", tuesday, wu, tuesday).statusCode(422);
        ask("swaps/ahead", monday, wu, monday.plusWeeks(7))
                .statusCode(422)
                .body("sentence", containsString("还没有发布"));
        assertThat(swaps.of(zhou, 1)).as("a look asks nobody").isEmpty();
        ask("swaps", monday, wu, tuesday).statusCode(204);
        ask("swaps", monday, wu, tuesday).statusCode(422).body("sentence", containsString("同样"));
        Swap swap = swaps.of(zhou, 1).get(0);
        decide(swap.id(), "yes", 0).statusCode(422).body("sentence", containsString("没有同意"));
        answer("agent01", swap.id(), "AGREED", 0).statusCode(404);
        answer("agent03", swap.id(), "AGREED", 0).statusCode(204);
        as("agent03").get("/rota/own").then().statusCode(200).body(containsString("孩子家长会"));
        as("shift02").get("/rota").then().body(containsString("孩子家长会"));
        decide(swap.id(), "yes", 0).statusCode(409);
        decide(swap.id(), "yes", 1).statusCode(204);

        assertThat(rota.published(wu.accountId(), monday, monday.plusDays(6)))
                .extracting(Seat::day, Seat::shift)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(monday, "EARLY"));
        assertThat(rota.week(monday).published()).isEqualTo(2);
        assertThat(rota.week(monday).seats()).isEqualTo(rota.published(monday, monday.plusDays(6)));
        assertThat(newest(zhou)).contains("已批准");
        assertThat(newest(accounts.withRole(Role.SHIFT_LEADER).get(0))).contains("等待班长审批");
    }

    private ValidatableResponse ask(String step, LocalDate day, Actor other, LocalDate otherDay) {
        return as("agent02")
                .contentType(ContentType.JSON)
                .body(
                        "{\"day\":\"%s\",\"otherId\":%d,\"otherDay\":\"%s\",\"reason\":\"孩子家长会\"}"
                                .formatted(day, other.accountId(), otherDay))
                .post("/rota/own/" + step)
                .then();
    }

    @Test
    void aWeekThatNobodyPublishedIsNoWeekOff() {
        as("agent05")
                .get("/rota/own")
                .then()
                .statusCode(200)
                .body(containsString("班长还没有发布这一周的班表"), not(containsString("—</span>")));
    }

    private ValidatableResponse answer(String login, long id, String answer, int seen) {
        return as(login)
                .contentType(ContentType.JSON)
                .body("{\"answer\":\"%s\",\"seen\":%d}".formatted(answer, seen))
                .post("/rota/own/swaps/" + id)
                .then();
    }

    private ValidatableResponse decide(long id, String answer, int seen) {
        return as("shift01")
                .contentType(ContentType.JSON)
                .body("{\"answer\":\"%s\",\"words\":\"\",\"seen\":%d}".formatted(answer, seen))
                .post("/rota/swaps/" + id)
                .then();
    }

    @Test
    void aShiftIsHandedOverTakenAndItsPointsAreCarriedOn() {
        // The day before yesterday, so that both shifts have begun at whatever hour this runs.
        LocalDate today = OfficeClock.dayOf(clock.now()).minusDays(2);
        write("shift01", today, "EARLY", "核实停水恢复").statusCode(204);
        write("shift01", today, "DAY", "").statusCode(409).body("sentence", containsString("接班确认"));
        String page = as("shift02").get("/handover").then().statusCode(200).extract().asString();
        // What one confirms is read first, and is not listed as past.
        assertThat(page).containsSubsequence("核实停水恢复", "看过了，确认接班", "以往记录");
        assertThat(page.split("以往记录", 2)[1]).doesNotContain("早班");
        String take = page.replaceAll("(?s).*data-post=\"(/handover/\\d+/take)\".*", "$1");
        String tick = page.replaceAll("(?s).*data-post=\"(/handover/points/\\d+/tick)\".*", "$1");
        as("shift01").post(take).then().statusCode(422).body("sentence", containsString("自己"));
        as("shift02").post(take).then().statusCode(204);
        as("manager01").post(take).then().statusCode(409);

        write("shift02", today, "DAY", "").statusCode(204);
        as("shift01").get("/handover").then().body(containsString("核实停水恢复"));
        result("shift01", tick, " ").statusCode(422);
        result("shift01", tick, "已恢复供水").statusCode(204);
        result("shift01", tick, "已恢复供水").statusCode(409);
        as("shift01").get("/handover").then().body(not(containsString("核实停水恢复")));
        as("shift01").get(take.replace("/take", "")).then().body(containsString("已恢复供水"));
    }

    private ValidatableResponse write(String login, LocalDate day, String shift, String points) {
        return as(login)
                .contentType(ContentType.JSON)
                .body(
                        "{\"day\":\"%s\",\"shift\":\"%s\",\"waiting\":\"漏话 3 个\",\"points\":\"%s\"}"
                                .formatted(day, shift, points))
                .post("/handover")
                .then();
    }

    private ValidatableResponse result(String login, String tick, String words) {
        return as(login)
                .contentType(ContentType.JSON)
                .body("{\"result\":\"" + words + "\"}")
                .post(tick)
                .then();
    }

    @Test
    void aShiftIsChangedFromADayOnAndNotTwiceAtOnce() {
        LocalDate today = OfficeClock.dayOf(clock.now());
        String form =
                "{\"name\":\"晚班\",\"starts\":\"16:00\",\"ends\":\"00:00\",\"breaks\":\"20:00-20:30\","
                        + "\"active\":\"true\",\"validFrom\":\"%s\",\"source\":\"测试\",\"seen\":0}";
        shift("LATE", form.formatted(today.plusDays(30))).statusCode(204);
        shift("LATE", form.formatted(today.plusDays(30))).statusCode(409);
        shift("late", form.formatted(today)).statusCode(422);
        shift("NEXT", form.formatted(today).replace("20:00-20:30", "08:00-09:00")).statusCode(422);
        as("shift01")
                .get("/rota/shifts")
                .then()
                .statusCode(200)
                .body(containsString("16:00–00:00"), containsString("20:00-20:30"));
    }

    private ValidatableResponse shift(String code, String body) {
        return as("shift01")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/rota/shifts/" + code)
                .then();
    }
}
