package line12345.hotline.telephony.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.telephony.RealExchange;
import line12345.hotline.telephony.SippPhone;
import line12345.hotline.telephony.Voice;
import line12345.hotline.wall.listen.ListeningView;
import line12345.hotline.wall.listen.Listenings;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.util.List;
import java.util.Map;

/**
 * An agent talks with a citizen on a real exchange, and a leader may join; each says an own tone.
 */
abstract class LeaderOnExchange extends AppTest {
    static final int CITIZEN = 700;
    static final int AGENT = 1_300;
    static final int LEADER = 2_100;
    static final String AGENT_PHONE = "2001";
    static final String LEADER_PHONE = "2017";

    public static class WithExchange implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealExchange.class));
        }
    }

    @Inject ExchangeWatch watch;
    @Inject AgentPresences presences;
    @Inject Accounts accounts;
    @Inject Listenings listenings;
    @Inject CallsView calls;
    @Inject EntityManager entities;
    @Inject OfficeClock clock;

    Actor agent;
    Voice citizenVoice;
    Voice agentVoice;
    Voice leaderVoice;
    SippPhone agentPhone;
    SippPhone leaderPhone;
    SippPhone citizen;

    @BeforeEach
    void anAgentTalksWithACitizen() throws Exception {
        await().atMost(30, SECONDS).until(() -> watch.state().up());
        agent = accounts.byExtension(AGENT_PHONE).orElseThrow();
        leadersTelephone("'" + LEADER_PHONE + "'");
        signedIn(AGENT_PHONE, "127.0.0.4", 18_372);
        citizenVoice = Voice.at("127.0.0.2", CITIZEN);
        agentVoice = Voice.at("127.0.0.4", AGENT);
        leaderVoice = Voice.at("127.0.0.3", LEADER);
        agentPhone = phone("127.0.0.4", 18_372, agentVoice);
        wish("ready");
        citizen =
                SippPhone.calls(
                        "127.0.0.2",
                        18_373,
                        "sipp/citizen-speaks",
                        Map.of(
                                "EXCHANGE",
                                RealExchange.address(),
                                "PORT",
                                "" + citizenVoice.port(),
                                "LASTS",
                                "60000"));
        await().atMost(20, SECONDS).until(() -> state() == AgentState.TALKING);
        citizenVoice.speaksTo(citizen);
        agentVoice.speaksTo(agentPhone);
        await().atMost(10, SECONDS)
                .until(() -> citizenVoice.hears(AGENT) && agentVoice.hears(CITIZEN));
    }

    void leaderSignedIn() throws Exception {
        signedIn(LEADER_PHONE, "127.0.0.3", 18_371);
        leaderPhone = phone("127.0.0.3", 18_371, leaderVoice);
    }

    @AfterEach
    void everybodyHangsUp() throws Exception {
        // First the lines: a telephone that is gone would leave its goodbye to the next one there.
        RealExchange.hangUp("PJSIP/");
        await().atMost(20, SECONDS).until(() -> state() != AgentState.TALKING);
        await().atMost(20, SECONDS).until(() -> listenings.open().isEmpty());
        for (SippPhone phone : new SippPhone[] {citizen, agentPhone, leaderPhone}) {
            if (phone != null) {
                phone.end();
            }
        }
        List.of(citizenVoice, agentVoice, leaderVoice).forEach(Voice::close);
        wish("offline");
        leadersTelephone("'1011'");
    }

    void joined() throws Exception {
        await().atMost(15, SECONDS).until(() -> latest().open() && latest().joinedAt() != null);
        leaderVoice.speaksTo(leaderPhone);
    }

    /** The leader hears both; whom of them hears the leader. */
    void hear(boolean byAgent, boolean byCitizen) {
        await().atMost(10, SECONDS)
                .until(
                        () ->
                                agentVoice.hears(LEADER) == byAgent
                                        && citizenVoice.hears(LEADER) == byCitizen
                                        && leaderVoice.hears(CITIZEN)
                                        && leaderVoice.hears(AGENT));
        // And so it stays: a whole second of nothing but the present way.
        List.of(agentVoice, citizenVoice, leaderVoice).forEach(Voice::forget);
        await().atMost(10, SECONDS)
                .until(
                        () ->
                                agentVoice.heardASecond()
                                        && citizenVoice.heardASecond()
                                        && leaderVoice.heardASecond());
        assertThat(agentVoice.hears(LEADER)).as("the agent hears the leader").isEqualTo(byAgent);
        assertThat(citizenVoice.hears(LEADER)).as("the citizen does").isEqualTo(byCitizen);
        assertThat(agentVoice.hears(CITIZEN) && citizenVoice.hears(AGENT)).as("talk").isTrue();
    }

    ValidatableResponse join(String mode) {
        return leaderPosts("/wall/agents/" + agent.accountId() + "/listening", mode);
    }

    ValidatableResponse turn(String mode) {
        return leaderPosts("/wall/listening/mode", mode);
    }

    static ValidatableResponse leaderPosts(String path, String mode) {
        return as("shift01")
                .contentType(ContentType.JSON)
                .body(Map.of("mode", mode))
                .post(path)
                .then();
    }

    static SippPhone phone(String address, int port, Voice voice) throws Exception {
        return SippPhone.at(
                address, port, "sipp/phone-answers", Map.of("PORT", "" + voice.port()), 440);
    }

    static void signedIn(String extension, String address, int port) {
        await().atMost(20, SECONDS)
                .ignoreExceptions()
                .until(
                        () -> {
                            SippPhone.signIn(extension, "phones-of-a-test", address, port);
                            return true;
                        });
    }

    static void wish(String state) {
        as("agent07")
                .contentType(ContentType.JSON)
                .body(Map.of("state", state))
                .post("/console/state")
                .then()
                .statusCode(200);
    }

    AgentState state() {
        return presences.of(agent.accountId(), clock.now()).state();
    }

    ListeningView latest() {
        return listenings.latestOf(leader().accountId()).orElseThrow();
    }

    long latestId() {
        return listenings.latestOf(leader().accountId()).map(ListeningView::id).orElse(0L);
    }

    Actor leader() {
        return accounts.withRole(Role.SHIFT_LEADER).get(0);
    }

    @SuppressWarnings("unchecked")
    List<String> turns(long listening) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (List<String>)
                                        entities.createNativeQuery(
                                                        "select mode from listening_turn where"
                                                                + " listening_id = ?1 order by id",
                                                        String.class)
                                                .setParameter(1, listening)
                                                .getResultList());
    }

    void leadersTelephone(String value) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update account set extension = "
                                                        + value
                                                        + " where login = 'shift01'")
                                        .executeUpdate());
    }
}
