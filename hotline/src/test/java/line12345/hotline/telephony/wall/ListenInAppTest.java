package line12345.hotline.telephony.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;

import line12345.hotline.call.agent.AgentState;
import line12345.hotline.telephony.RealExchange;
import line12345.hotline.telephony.SippPhone;
import line12345.hotline.wall.listen.ListenEnding;
import line12345.hotline.wall.listen.Mode;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** A leader in an agent's call on a real exchange; who hears whom is heard at the telephones. */
@QuarkusTest
@TestProfile(LeaderOnExchange.WithExchange.class)
class ListenInAppTest extends LeaderOnExchange {
    @Test
    void oneWayAfterTheOtherOnlyThoseHearWhoShall() throws Exception {
        leaderSignedIn();
        join("listen").statusCode(204);
        joined();
        hear(false, false);
        as("shift02")
                .get("/wall/now")
                .then()
                .statusCode(200)
                .body("agents.find { it.extension == '2001' }.heardHow", containsString("监听"));

        turn("whisper").statusCode(204);
        hear(true, false);
        turn("barge").statusCode(204);
        hear(true, true);
        turn("listen").statusCode(204);
        hear(false, false);

        as("shift01")
                .contentType(ContentType.JSON)
                .post("/wall/listening/leave")
                .then()
                .statusCode(204);
        await().atMost(10, SECONDS).until(() -> !latest().open());
        assertThat(latest().ending()).isEqualTo(ListenEnding.OVER);
        assertThat(latest().joinedAt()).isAfterOrEqualTo(latest().askedAt());
        assertThat(turns(latest().id())).containsExactly("LISTEN", "WHISPER", "BARGE", "LISTEN");
        assertThat(state()).as("the call goes on").isEqualTo(AgentState.TALKING);
        agentVoice.forget();
        await().atMost(5, SECONDS).until(() -> agentVoice.hears(CITIZEN));
    }

    @Test
    void whatALeaderPressesAtTheTelephoneIsWrittenDownAsWell() throws Exception {
        leaderSignedIn();
        join("listen").statusCode(204);
        joined();
        RealExchange.press("listen-" + latest().id(), "6");
        await().atMost(10, SECONDS).until(() -> latest().mode() == Mode.BARGE);
        assertThat(turns(latest().id())).containsExactly("LISTEN", "BARGE");
        as("manager01")
                .get("/wall/records")
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*监听，\\S+ 强插.*"));
        hear(true, true);
    }

    @Test
    void aWhisperFromTheBeginningReachesTheAgentAlone() throws Exception {
        leaderSignedIn();
        join("whisper").statusCode(204);
        joined();
        hear(true, false);
        join("listen").statusCode(409).body(containsString("退出"));
    }

    @Test
    void aBargeFromTheBeginningReachesBothAndEndsWithTheCall() throws Exception {
        leaderSignedIn();
        join("barge").statusCode(204);
        joined();
        hear(true, true);
        assertThat(latest().mode()).isEqualTo(Mode.BARGE);
        RealExchange.hangUp("PJSIP/trunk-");
        await().atMost(10, SECONDS).until(() -> !latest().open());
        assertThat(latest().ending()).isEqualTo(ListenEnding.OVER);
        await().atMost(10, SECONDS).until(() -> leaderPhone.heard().contains("BYE "));
    }

    @Test
    void aTelephoneThatIsOffIsSaidAndNothingIsWritten() {
        leadersTelephone("'2018'");
        long before = latestId();
        join("listen").statusCode(409).body(containsString("先打开您的话机"));
        assertThat(latestId()).isEqualTo(before);
    }

    @Test
    void aLeaderWhoDoesNotAnswerIsWrittenDown() throws Exception {
        signedIn(LEADER_PHONE, "127.0.0.3", 18_371);
        leaderPhone =
                SippPhone.at(
                        "127.0.0.3",
                        18_371,
                        "sipp/relay-busy",
                        Map.of("OWN", "x", "STATUS", "486 Busy Here"),
                        LEADER);
        join("listen").statusCode(204);
        await().atMost(20, SECONDS).until(() -> !latest().open());
        assertThat(latest().ending()).isEqualTo(ListenEnding.NOT_ANSWERED);
        turn("whisper").statusCode(409).body(containsString("没有参与"));
    }
}
