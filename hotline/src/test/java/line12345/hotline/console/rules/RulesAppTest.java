package line12345.hotline.console.rules;

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
import line12345.ticketing.account.Role;
import line12345.ticketing.rule.ChangeRule;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.RuleLine;
import line12345.ticketing.rule.RuleLines;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

@QuarkusTest
class RulesAppTest extends AppTest {
    private static final Rule RULE = Rule.EXTENSION_LONGEST;

    @Inject OfficeClock clock;
    @Inject Rules rules;
    @Inject RuleLines lines;
    @Inject ChangeRule change;
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
                                entities.createNativeQuery("delete from rule_value where rule = ?1")
                                        .setParameter(1, RULE.name())
                                        .executeUpdate());
    }

    @Test
    void aChangeIsInForceAtOnceAndStandsInTheHistory() {
        post(
                "",
                Map.of("value", "8 DAY", "validFrom", today(), "source", "云政办12号", "seen", 0),
                204);
        assertThat(rules.span(RULE, now).chinese()).isEqualTo("8 天");
        RuleLine line = line();
        assertThat(line.words()).isEqualTo("8 天");
        assertThat(line.validFrom()).isEqualTo(OfficeClock.dayOf(now));
        assertThat(line.history()).hasSize(1);
        assertThat(line.history().get(0).before()).isEqualTo("10 个工作日");
        assertThat(line.history().get(0).who()).isEqualTo(admin.name());
        as("admin01")
                .get("/rules/" + RULE)
                .then()
                .statusCode(200)
                .body(containsString("8 天"), containsString("云政办12号"));
    }

    @Test
    void aChangeForLaterIsAnnouncedAndComesIntoForceOnItsDay() {
        LocalDate later = OfficeClock.dayOf(now).plusDays(10);
        change.change(RULE, "5 WORKING_DAY", later.toString(), "会议纪要", 0, admin, now);
        assertThat(rules.span(RULE, now).chinese()).isEqualTo("10 个工作日");
        assertThat(rules.span(RULE, now.plus(Duration.ofDays(10))).chinese()).isEqualTo("5 个工作日");
        Instant midnight = later.atStartOfDay(OfficeClock.ZONE).toInstant();
        assertThat(rules.span(RULE, midnight.minusNanos(1000)).amount()).isEqualTo(10);
        assertThat(rules.span(RULE, midnight).amount()).isEqualTo(5);
        assertThat(line().coming()).containsExactly(new RuleLine.Coming(later, "5 个工作日"));
    }

    @Test
    void undoingEntersTheOldValueAgain() {
        change.change(RULE, "8 DAY", today(), "云政办12号", 0, admin, now);
        change.change(RULE, "9 DAY", today(), "云政办13号", line().newest(), admin, now);
        post("/undo", Map.of("seen", line().newest()), 204);
        assertThat(line().words()).isEqualTo("8 天");
        assertThat(line().source()).contains("撤销").contains("云政办12号");
        assertThat(line().history()).hasSize(3);
    }

    @Test
    void whatBecomesValidLaterIsUndoneForThatDay() {
        LocalDate later = OfficeClock.dayOf(now).plusDays(10);
        change.change(RULE, "8 DAY", today(), "云政办12号", 0, admin, now);
        change.change(RULE, "5 DAY", later.toString(), "云政办13号", line().newest(), admin, now);
        post("/undo", Map.of("seen", line().newest()), 204);
        assertThat(line().words()).isEqualTo("8 天");
        assertThat(line().coming()).isEmpty();
    }

    @Test
    void whoWasSlowerIsTold() {
        change.change(RULE, "8 DAY", today(), "云政办12号", 0, admin, now);
        String sentence =
                post(
                                "",
                                Map.of(
                                        "value",
                                        "9 DAY",
                                        "validFrom",
                                        today(),
                                        "source",
                                        "甲",
                                        "seen",
                                        0),
                                409)
                        .extract()
                        .path("sentence");
        assertThat(sentence).contains(admin.name()).contains("没有保存");
        post("/undo", Map.of("seen", 0), 409);
        assertThat(line().words()).isEqualTo("8 天");
    }

    @Test
    void nonsenseIsRefusedWithASentence() {
        String day = today();
        refused(Map.of("value", "0 DAY", "validFrom", day, "source", "甲"), "从 1 起");
        refused(Map.of("value", "61 DAY", "validFrom", day, "source", "甲"), "60 天");
        refused(Map.of("value", "8 DAY", "validFrom", "2020-01-01", "source", "甲"), "不能早于今天");
        refused(Map.of("value", "8 DAY", "validFrom", "9999-12-31", "source", "甲"), "太远");
        refused(Map.of("value", "8 DAY", "validFrom", "明天", "source", "甲"), "生效日期");
        refused(Map.of("value", "8 DAY", "validFrom", day, "source", " "), "依据");
        refused(Map.of("value", "8 DAY", "validFrom", day, "source", "甲".repeat(201)), "200");
        refused(Map.of(), "从 1 起");
        refused(Map.of("value", RULE.start(), "validFrom", day, "source", RULE.source()), "没有需要保存");
        post("/undo", Map.of("seen", 0), 422);
        assertThat(line().edited()).isFalse();
    }

    @Test
    void onlyAdministratorsComeIn() {
        as("manager01").get("/rules").then().statusCode(403);
        as("admin01").get("/rules/NO_SUCH").then().statusCode(404);
        as("admin01").get("/rules").then().statusCode(200).body(containsString("每次延期最长"));
    }

    @Test
    void aStepSeesItsOwnChangeAndOthersOnlyWhatWasCommitted() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(this::changeAndFail))
                .hasMessage("no");
        assertThat(rules.span(RULE, now).amount()).isEqualTo(10);
    }

    private void changeAndFail() {
        assertThat(rules.span(RULE, now).amount()).isEqualTo(10);
        change.change(RULE, "8 DAY", today(), "云政办12号", 0, admin, now);
        assertThat(rules.span(RULE, now).amount()).isEqualTo(8);
        int outside = QuarkusTransaction.requiringNew().call(() -> rules.span(RULE, now).amount());
        assertThat(outside).isEqualTo(10);
        throw new IllegalStateException("no");
    }

    private void refused(Map<String, Object> body, String words) {
        Map<String, Object> form = new java.util.HashMap<>(body);
        form.put("seen", 0);
        post("", form, 422).body("sentence", containsString(words));
    }

    private ValidatableResponse post(String end, Map<String, ?> body, int status) {
        return as("admin01")
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/rules/" + RULE + end)
                .then()
                .statusCode(status);
    }

    private RuleLine line() {
        return lines.all(admin, now).get(RULE.ordinal());
    }

    private String today() {
        return OfficeClock.dayOf(now).toString();
    }
}
