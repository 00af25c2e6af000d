package line12345.hotline.telephony.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.telephony.SippPhone;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A ready agent whose telephone leaves a real exchange, as a crashed browser's does. */
@QuarkusTest
@TestProfile(LeaderOnExchange.WithExchange.class)
class PhoneGoneAppTest extends AppTest {
    private static final String EXTENSION = "2001";
    private static final String SECRET = "phones-of-a-test";
    private static final int PORT = 18_374;

    @Inject ExchangeWatch watch;
    @Inject AgentPresences presences;
    @Inject Accounts accounts;
    @Inject OfficeClock clock;

    @BeforeEach
    void aReadyAgentAtATelephone() throws Exception {
        await().atMost(30, SECONDS).until(() -> watch.state().up());
        SippPhone.signIn(EXTENSION, SECRET, "127.0.0.4", PORT);
        wish("ready");
    }

    @AfterEach
    void goHome() {
        wish("offline");
    }

    @Test
    void whoseTelephoneIsGoneIsPausedByRuleAndTheWallSaysWhy() throws Exception {
        Instant before = clock.now();
        SippPhone.signOut(EXTENSION, SECRET, "127.0.0.4", PORT);
        await().atMost(40, SECONDS).until(() -> state() == AgentState.PAUSED);
        assertThat(Duration.between(before, clock.now())).isGreaterThan(Duration.ofSeconds(15));
        as("shift01")
                .get("/wall/now")
                .then()
                .statusCode(200)
                .body("agents.find { it.extension == '2001' }.reason", equalTo("话机掉线"))
                .body("agents.find { it.extension == '2001' }.missed", equalTo("话机掉线"));
        as("agent07").get("/console/now").then().body("agent.reason", equalTo("话机掉线"));
        // The way back: the telephone signs in, the agent says so.
        SippPhone.signIn(EXTENSION, SECRET, "127.0.0.4", PORT);
        wish("ready");
        await().pollDelay(Duration.ofSeconds(26))
                .atMost(40, SECONDS)
                .until(() -> state() == AgentState.READY);
    }

    private AgentState state() {
        long agent = accounts.byExtension(EXTENSION).orElseThrow().accountId();
        return presences.of(agent, clock.now()).state();
    }

    private static void wish(String state) {
        as("agent07")
                .contentType(ContentType.JSON)
                .body(Map.of("state", state))
                .post("/console/state")
                .then()
                .statusCode(200);
    }
}
