package line12345.hotline.call.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

/** Agents change their state; no exchange is needed for it. */
@QuarkusTest
class AgentStateAppTest extends AppTest {
    @Inject BeReady beReady;
    @Inject GoOffline goOffline;
    @Inject AgentPresences presences;

    private static ValidatableResponse wish(String login, String body) {
        return as(login).contentType(ContentType.JSON).body(body).post("/console/state").then();
    }

    @Test
    void anAgentIsReadyPausedAndGone() {
        wish("agent01", "{\"state\":\"ready\"}")
                .statusCode(200)
                .body("state", is("READY"))
                .body("extension", is("1001"));
        wish("agent01", "{\"state\":\"paused\",\"reason\":\"用餐\"}")
                .statusCode(200)
                .body("state", is("PAUSED"))
                .body("reason", is("用餐"));
        assertThat(presences.seat("1001")).isEqualTo(new Seat("1001", Wish.PAUSED, "用餐"));
        wish("agent01", "{\"state\":\"offline\"}").statusCode(200).body("state", is("OFFLINE"));
        assertThat(presences.seat("1001").wish()).isEqualTo(Wish.OFFLINE);
    }

    @Test
    void aStateThatDoesNotExistIsRefusedInASentence() {
        wish("agent01", "{\"state\":\"asleep\"}")
                .statusCode(422)
                .body("sentence", containsString("就绪"));
        wish("agent01", "{}").statusCode(422);
    }

    @Test
    void onlyAgentsHaveAState() {
        wish("manager01", "{\"state\":\"ready\"}").statusCode(403);
        as("manager01")
                .get("/console/queue")
                .then()
                .statusCode(200)
                .body("exchange.link", is("OFF"));
        as("clerk31").get("/console/queue").then().statusCode(403);
    }

    @Test
    void twoPeopleCannotWorkOnOneTelephone() {
        wish("agent02", "{\"state\":\"ready\"}").statusCode(200);
        Actor second = new Actor(9_999, "乙", Role.AGENT, null, "1002");
        assertThatThrownBy(() -> beReady.now(second))
                .isInstanceOf(ExtensionTaken.class)
                .hasMessageContaining("1002");
        wish("agent02", "{\"state\":\"offline\"}").statusCode(200);
        beReady.now(second);
        goOffline.now(second);
    }

    @Test
    void whoHasNoTelephoneIsToldWhomToAsk() {
        assertThatThrownBy(() -> beReady.now(new Actor(9_998, "丙", Role.AGENT, null, null)))
                .isInstanceOf(NoTelephone.class)
                .hasMessageContaining("系统管理员");
    }
}
