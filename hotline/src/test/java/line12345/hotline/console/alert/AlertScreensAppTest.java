package line12345.hotline.console.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.alert.TicketAlerts;
import line12345.ticketing.alert.ladder.Ladder;
import line12345.ticketing.alert.ladder.Ladders;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

@QuarkusTest
class AlertScreensAppTest extends AppTest {
    private static final String ADDRESS = "/alert-rules/SUPERVISED-URGENT";

    @Inject Ladders ladders;
    @Inject OfficeClock clock;
    @Inject Journeys journeys;
    @Inject TicketAlerts alerts;

    @Test
    void theAdministratorReadsAndChangesTheSteps() {
        as("admin01")
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .body(containsString("立即提醒经办人（页面、短信）"), containsString("修改记录"));
        long seen = newest();
        post(form(seen, step(0, "CLERK"), step(20, "LEADER")), 204);
        Ladder now =
                ladders.inForce(
                        Occasion.SUPERVISED, Urgency.URGENT, OfficeClock.dayOf(clock.now()));
        assertThat(now.words()).containsExactly("立即提醒经办人（页面）", "20 分钟后仍无人应答，提醒负责人（页面）");
        post(form(seen, step(0, "CLERK")), 409).body("sentence", containsString("没有保存"));
        as("admin01").get(ADDRESS).then().body(containsString("云政办9号"));
    }

    @Test
    void stepsThatCannotBeMeantAreRefused() {
        long seen = newest();
        post(form(seen, step(0, "LEADER"), step(5, "CLERK")), 422)
                .body("sentence", containsString("逐级向上"));
        post(form(seen, step(0, "MAYOR")), 422).body("sentence", containsString("第 1 步"));
        post(Map.of("seen", seen), 422).body("sentence", containsString("生效日期"));
        assertThat(newest()).isEqualTo(seen);
        as("admin01").get("/alert-rules/NEVER-URGENT").then().statusCode(404);
        as("manager01").get("/alert-rules").then().statusCode(403);
    }

    @Test
    void openingATicketIsAnAnswerAndTheManagerSeesTheUnanswered() {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        as("manager01").get("/alerts").then().statusCode(200).body(containsString("无人应答"));
        as("clerk31").get("/alerts").then().statusCode(403);
        assertThat(open(number)).isTrue();
        as("clerk32").post("/alerts/" + number + "/opened").then().statusCode(204);
        as("clerk31").post("/alerts/20000101000000/opened").then().statusCode(204);
        assertThat(open(number)).isTrue();
        as("clerk31").post("/alerts/" + number + "/opened").then().statusCode(204);
        assertThat(open(number)).isFalse();
    }

    private boolean open(String number) {
        return alerts.of(number, journeys.first(Role.MANAGER)).get(0).open();
    }

    private long newest() {
        return ladders.history(Occasion.SUPERVISED, Urgency.URGENT).get(0).id();
    }

    private static Map<String, Object> step(int amount, String whom) {
        return Map.of("amount", amount, "unit", "MINUTE", "whom", whom, "via", List.of("PAGE"));
    }

    @SafeVarargs
    private Map<String, Object> form(long seen, Map<String, Object>... steps) {
        return Map.of(
                "steps",
                List.of(steps),
                "validFrom",
                OfficeClock.dayOf(clock.now()).toString(),
                "source",
                "云政办9号",
                "seen",
                seen);
    }

    private static ValidatableResponse post(Map<String, ?> body, int status) {
        return as("admin01")
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON)
                .body(body)
                .post(ADDRESS)
                .then()
                .statusCode(status);
    }
}
