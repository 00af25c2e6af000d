package line12345.hotline.telephony.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;

import line12345.hotline.call.CallView;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.telephony.RealExchange;
import line12345.hotline.wall.listen.ListenEnding;

import org.junit.jupiter.api.Test;

/** A leader takes a call over on a real exchange; whatever ends how, the citizen is not lost. */
@QuarkusTest
@TestProfile(LeaderOnExchange.WithExchange.class)
class TakeOverAppTest extends LeaderOnExchange {
    @Test
    void aLeaderWhoTakesOverTalksAndTheAgentIsFreeAndTheBooksSayWho() throws Exception {
        long call = listensIn();
        takesOver();
        leaderAndCitizenTalk();
        await().atMost(10, SECONDS).until(() -> agentPhone.heard().contains("BYE "));
        await().atMost(10, SECONDS).until(() -> state() != AgentState.TALKING);
        await().atMost(10, SECONDS).until(() -> read(call).accountId() == leader().accountId());
        assertThat(leaderState()).isEqualTo(AgentState.TALKING);
        await().atMost(10, SECONDS).until(() -> !latest().open());
        assertThat(latest().ending()).isEqualTo(ListenEnding.TAKEN_OVER);
        assertThat(read(call).talkMillis()).as("the agent's").isPositive();
        RealExchange.hangUp("PJSIP/" + LEADER_PHONE + "-");
        await().atMost(10, SECONDS).until(() -> leaderState() != AgentState.TALKING);
        assertThat(read(call).open()).as("the survey is asked").isTrue();
        assertThat(read(call).waitingAgain()).isFalse();
    }

    @Test
    void aCallTakenOverOutOfARoomStaysWithTheLeader() throws Exception {
        held("hold");
        await().atMost(10, SECONDS).until(() -> !agentVoice.hears(CITIZEN));
        held("back");
        await().atMost(10, SECONDS).until(() -> agentVoice.hears(CITIZEN));
        listensIn();
        takesOver();
        leaderAndCitizenTalk();
        await().atMost(10, SECONDS).until(() -> agentPhone.heard().contains("BYE "));
        await().atMost(10, SECONDS).until(() -> state() != AgentState.TALKING);
        // And so it stays when the agent's line is quite gone: another whole second of each other.
        citizenVoice.forget();
        leaderVoice.forget();
        leaderAndCitizenTalk();
    }

    @Test
    void aLeaderWhoIsGoneBeforeTheTalkBeganLeavesTheCitizenInTheQueue() throws Exception {
        long call = listensIn();
        takesOver();
        RealExchange.hangUp("PJSIP/" + LEADER_PHONE + "-");
        await().atMost(10, SECONDS).until(() -> read(call).waitingAgain());
        assertThat(leaderState()).isNotEqualTo(AgentState.TALKING);
    }

    @Test
    void aLeadersLineThatIsLostLeavesTheCitizenInTheQueue() throws Exception {
        long call = listensIn();
        takesOver();
        leaderAndCitizenTalk();
        RealExchange.hangUp("PJSIP/" + LEADER_PHONE + "-", 41);
        await().atMost(10, SECONDS).until(() -> read(call).waitingAgain());
        await().atMost(10, SECONDS).until(() -> leaderState() != AgentState.TALKING);
    }

    @Test
    void aLeadersLineThatIsLostInACallOfAQueueThatIsNoMoreLeavesTheCitizenInTheGeneralOne()
            throws Exception {
        long call = listensIn();
        takesOver();
        leaderAndCitizenTalk();
        // The queue was closed, and the former agent's line says late that it was hung up.
        RealExchange.set(read(call).key(), "LINE", "closedline");
        RealExchange.set(read(call).key(), "SHARED(ENDCAUSE)", "16");
        RealExchange.hangUp("PJSIP/" + LEADER_PHONE + "-", 41);
        await().atMost(10, SECONDS).until(() -> read(call).waitingAgain());
        assertThat(read(call).open()).isTrue();
    }

    @Test
    void aLeadersLineEndsWithTheCitizens() throws Exception {
        long call = listensIn();
        takesOver();
        leaderAndCitizenTalk();
        RealExchange.hangUp("PJSIP/trunk-");
        await().atMost(10, SECONDS).until(() -> leaderPhone.heard().contains("BYE "));
        await().atMost(10, SECONDS).until(() -> !read(call).open());
        await().atMost(10, SECONDS).until(() -> leaderState() != AgentState.TALKING);
    }

    private long listensIn() throws Exception {
        leaderSignedIn();
        join("listen").statusCode(204);
        joined();
        return latest().callId();
    }

    private void takesOver() {
        leaderPosts("/wall/listening/take-over", "").statusCode(204);
    }

    private void leaderAndCitizenTalk() {
        await().atMost(15, SECONDS)
                .until(() -> citizenVoice.hears(LEADER) && leaderVoice.hears(CITIZEN));
    }

    private CallView read(long call) {
        return calls.byId(call, leader());
    }

    private AgentState leaderState() {
        return presences.of(leader().accountId(), clock.now()).state();
    }

    private static void held(String how) {
        String key = as("agent07").get("/console/now").then().extract().path("call.key");
        as("agent07")
                .contentType(ContentType.JSON)
                .post("/console/party/" + key + "/" + how)
                .then()
                .statusCode(200);
    }
}
