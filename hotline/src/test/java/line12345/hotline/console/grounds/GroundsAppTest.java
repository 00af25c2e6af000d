package line12345.hotline.console.grounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.ground.GroundLine;
import line12345.ticketing.ground.GroundLines;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.ground.Grounds.Ground;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

@QuarkusTest
class GroundsAppTest extends AppTest {
    private static final String COURT = "请向人民法院起诉，或拨打 12348 咨询。";

    @Inject OfficeClock clock;
    @Inject Grounds grounds;
    @Inject GroundLines lines;
    @Inject Journeys journeys;
    @Inject EntityManager entities;

    private Actor admin;
    private Instant now;

    @BeforeEach
    void nothingIsEdited() {
        admin = journeys.first(Role.ADMIN);
        now = clock.now();
        forgetEdits();
    }

    @AfterEach
    void forgetEdits() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "delete from ground where changed_at is not null")
                                        .executeUpdate());
    }

    @Test
    void whatIsChangedIsSaidAtOnceAndStandsInTheHistory() {
        post("/REFUSE/court", court(), 204);
        assertThat(chosen("court", now).sentence()).isEqualTo(COURT);
        GroundLine line = line("court");
        assertThat(line.validFrom()).isEqualTo(OfficeClock.dayOf(now));
        assertThat(line.history()).hasSize(1);
        assertThat(line.history().get(0).who()).isEqualTo(admin.name());
        assertThat(line.history().get(0).differences().get(0).before()).contains("有管辖权");
        as("admin01")
                .get("/grounds/REFUSE/court")
                .then()
                .statusCode(200)
                .body(containsString(COURT), containsString("市民说看不懂"));
        as("agent01").get("/console/grounds").then().body(containsString(COURT));
    }

    @Test
    void aChangeForLaterIsSaidFromItsDayOn() {
        LocalDate later = OfficeClock.dayOf(now).plusDays(10);
        post("/REFUSE/court", with(court(), "validFrom", later.toString()), 204);
        assertThat(chosen("court", now).sentence()).contains("有管辖权");
        Instant midnight = later.atStartOfDay(OfficeClock.ZONE).toInstant();
        assertThat(chosen("court", midnight.minusNanos(1000)).sentence()).contains("有管辖权");
        assertThat(chosen("court", midnight).sentence()).isEqualTo(COURT);
        assertThat(line("court").coming()).hasSize(1);
    }

    @Test
    void aNewOneCanBeChosenAndItsCodeIsTaken() {
        Map<String, Object> metro = with(with(court(), "code", "12122"), "name", "转 12122 高速救援");
        post("/HAND_OVER", metro, 204);
        assertThat(grounds.of(GroundUse.HAND_OVER, now)).extracting(Ground::code).contains("12122");
        post("/HAND_OVER", metro, 422).body("sentence", containsString("已经有“12122”"));
        post("/HAND_OVER", with(metro, "code", "abc"), 422)
                .body("sentence", containsString("3 到 8 位"));
        post("/HAND_OVER", with(metro, "code", "12123"), 422)
                .body("sentence", containsString("同名"));
    }

    @Test
    void aRetiredOneIsOfferedNoMoreUntilItIsBroughtBack() {
        post("/REFUSE/court/retire", entry("court"), 204);
        assertThatThrownBy(() -> chosen("court", now)).hasMessageContaining("选择一个理由");
        assertThat(line("court").retired()).isTrue();
        as("admin01").get("/grounds").then().body(containsString("已停用"));
        post("/REFUSE/court/retire", entry("court"), 422).body("sentence", containsString("已经是停用"));
        post("/REFUSE/court/restore", entry("court"), 204);
        assertThat(chosen("court", now).name()).isEqualTo("须通过诉讼、仲裁解决");
        assertThat(line("court").history()).hasSize(2);
    }

    @Test
    void theLastOneStays() {
        for (Ground one : grounds.of(GroundUse.UNREASONABLE, now)) {
            boolean last = grounds.of(GroundUse.UNREASONABLE, now).size() == 1;
            Map<String, Object> entry =
                    with(entry("court"), "seen", seen(GroundUse.UNREASONABLE, one.code()));
            post("/UNREASONABLE/" + one.code() + "/retire", entry, last ? 422 : 204);
        }
        assertThat(grounds.of(GroundUse.UNREASONABLE, now)).hasSize(1);
    }

    @Test
    void whatTheHouseTellsKeepsItsBlanks() {
        long seen = seen(GroundUse.TELL, "later");
        Map<String, Object> form = with(with(court(), "name", "推迟时"), "seen", seen);
        post("/TELL/later", form, 422).body("sentence", containsString("请保留“{时间}”"));
        post("/TELL/later", with(form, "sentence", "请等到 {时间}。"), 204);
        assertThat(grounds.told(GroundUse.TELL, "later", Map.of("时间", "明天"), now))
                .isEqualTo("请等到 明天。");
        post(
                        "/TELL/answer/retire",
                        with(entry("court"), "seen", seen(GroundUse.TELL, "answer")),
                        422)
                .body("sentence", containsString("只能改文字"));
        post("/TELL", with(court(), "code", "new"), 422);
    }

    @Test
    void whoWasSlowerIsTold() {
        Map<String, Object> mine = court();
        post("/REFUSE/court", mine, 204);
        post("/REFUSE/court", with(mine, "sentence", "别的话"), 409)
                .body("sentence", containsString(admin.name()))
                .body("sentence", containsString("没有保存"));
        post("/REFUSE/court/retire", with(mine, "why", "慢"), 409);
        assertThat(chosen("court", now).sentence()).isEqualTo(COURT);
    }

    @Test
    void nonsenseIsRefusedWithASentence() {
        refused("name", " ", "请填写名称");
        refused("sentence", "话".repeat(301), "300");
        refused("source", "", "依据");
        refused("position", 0, "1 到 99");
        refused("why", "", "修改原因");
        refused("validFrom", "2020-01-01", "不能早于今天");
        refused("sentence", "请在 {时间} 来", "不会被替换");
        refused("name", "属于行政复议事项", "同名");
        GroundLine line = line("court");
        Map<String, Object> same = with(court(), "sentence", line.words().sentence());
        post("/REFUSE/court", with(same, "source", line.words().source()), 422)
                .body("sentence", containsString("没有需要保存"));
        post("/REFUSE/court", Map.of(), 422);
        post("/REFUSE/nothing", court(), 404);
        post("/NOTHING/court", court(), 404);
        assertThat(line("court").history()).isEmpty();
    }

    @Test
    void onlyAdministratorsComeIn() {
        as("manager01").get("/grounds").then().statusCode(403);
        as("admin01").get("/grounds/REFUSE/nothing").then().statusCode(404);
        as("admin01").get("/grounds/new/TELL").then().statusCode(404);
        as("admin01").get("/grounds/new/RETURN").then().statusCode(200);
        as("admin01").get("/grounds").then().body(containsString("自动告知市民的话"));
        assertThatThrownBy(() -> lines.all(journeys.first(Role.MANAGER), now))
                .isInstanceOf(NotYours.class);
    }

    private void refused(String field, Object value, String words) {
        post("/REFUSE/court", with(court(), field, value), 422)
                .body("sentence", containsString(words));
    }

    private ValidatableResponse post(String address, Map<String, ?> body, int status) {
        return as("admin01")
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/grounds" + address)
                .then()
                .statusCode(status);
    }

    /** The ground {@code court} with another sentence. */
    private Map<String, Object> court() {
        Map<String, Object> form = entry("court");
        form.put("name", "须通过诉讼、仲裁解决");
        form.put("sentence", COURT);
        form.put("source", "云政办12号");
        form.put("position", 1);
        return form;
    }

    private Map<String, Object> entry(String code) {
        Map<String, Object> form = new HashMap<>();
        form.put("validFrom", OfficeClock.dayOf(now).toString());
        form.put("why", "市民说看不懂");
        form.put("seen", seen(GroundUse.REFUSE, code));
        return form;
    }

    private static Map<String, Object> with(Map<String, ?> form, String field, Object value) {
        Map<String, Object> other = new HashMap<>(form);
        other.put(field, value);
        return other;
    }

    private Ground chosen(String code, Instant at) {
        return grounds.chosen(GroundUse.REFUSE, code, at);
    }

    private GroundLine line(String code) {
        return line(GroundUse.REFUSE, code);
    }

    private long seen(GroundUse use, String code) {
        return line(use, code).newest();
    }

    private GroundLine line(GroundUse use, String code) {
        return lines.all(admin, now).stream()
                .filter(one -> one.use() == use && one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
