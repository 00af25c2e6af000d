package line12345.hotline.telephony.party;

import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.call.party.PartyExchange;
import line12345.hotline.proof.Sound;
import line12345.hotline.telephony.RealExchange;
import line12345.hotline.telephony.SippPhone;
import line12345.hotline.telephony.Voice;
import line12345.ticketing.citizen.Identities;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * A citizen, an agent at a desk phone and a duty officer on a real exchange; each says a tone of
 * his own, so that telephones and recordings tell who was heard. Nothing waits for a time, all for
 * what is heard or written.
 */
abstract class PartyBench extends AppTest {
    static final String OFFICER = "13900001111";
    static final int CITIZEN_HERTZ = 1_900;
    static final int AGENT_HERTZ = 1_100;
    static final int OFFICER_HERTZ = 700;
    private static final String EXTENSION = "2001";
    private static final int CITIZEN_PORT = 18_741;
    private static final int OFFICER_PORT = 18_742;
    private static final int AGENT_PORT = 18_743;

    public static class WithTelephones implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealExchange.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            String officer = "PJSIP/trunk/sip:%s@127.0.0.2:" + OFFICER_PORT;
            return Map.of(
                    "line12345.exchange.outbound",
                    officer.formatted("{number}"),
                    "line12345.exchange.emergency.110",
                    officer.formatted("02066110"),
                    // nobody is there
                    "line12345.exchange.emergency.119",
                    "PJSIP/2023",
                    "line12345.exchange.ringing",
                    "PT4S");
        }
    }

    @Inject ExchangeWatch watch;
    @Inject PartyExchange exchange;
    @Inject Identities identities;
    @Inject EntityManager entities;

    private final List<SippPhone> phones = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private SippPhone officer;
    Voice citizenVoice;
    Voice agentVoice;
    Voice officerVoice;
    String key;
    long duty;

    @BeforeEach
    void anAgentTalksWithACitizen() throws Exception {
        await().atMost(30, SECONDS).until(() -> watch.state().up());
        duty =
                number(
                        """
                        insert into duty (department_id, name, phone_sealed, phone_masked,
                            weekdays, from_time, to_time)
                        values (31, '张值班', '%s', '139****1111', '1,2,3,4,5,6,7', '08:30', '08:30')
                        returning id
                        """
                                .formatted(identities.seal(OFFICER)));
        citizenVoice = voice("127.0.0.2", CITIZEN_HERTZ);
        agentVoice = voice("127.0.0.3", AGENT_HERTZ);
        officerVoice = voice("127.0.0.2", OFFICER_HERTZ);
        await().atMost(20, SECONDS)
                .ignoreExceptions()
                .until(
                        () -> {
                            SippPhone.signIn(
                                    EXTENSION, "phones-of-a-test", "127.0.0.3", AGENT_PORT);
                            return true;
                        });
        SippPhone agent = agentAnswers();
        state("ready");
        Map<String, String> words =
                Map.of(
                        "EXCHANGE",
                        RealExchange.address(),
                        "PORT",
                        "" + citizenVoice.port(),
                        "LASTS",
                        "300000");
        SippPhone citizen =
                SippPhone.calls("127.0.0.2", CITIZEN_PORT, "sipp/citizen-speaks", words);
        phones.add(citizen);
        until(40, () -> "TALKING".equals(agentState()));
        key = now().getString("call.key");
        citizenVoice.speaksTo(citizen);
        agentVoice.speaksTo(agent);
        hear(citizenVoice, AGENT_HERTZ);
        hear(agentVoice, CITIZEN_HERTZ);
        state("paused");
    }

    @AfterEach
    void everybodyHangsUp() throws Exception {
        // First the lines: a telephone that is gone would leave its goodbye to the next one there.
        RealExchange.hangUp("PJSIP/");
        until(
                40,
                () -> {
                    // Who waited for somebody was perhaps just being rung for.
                    RealExchange.hangUp("PJSIP/");
                    return number("select count(*) from call where ended_at is null") == 0;
                });
        for (SippPhone phone : phones) {
            phone.end();
        }
        voices.forEach(Voice::close);
        state("offline");
        sql("update duty set ended_at = now() where id = " + duty);
    }

    private Voice voice(String address, int hertz) throws Exception {
        Voice voice = Voice.at(address, hertz);
        voices.add(voice);
        return voice;
    }

    /** The agent's telephone takes one call. */
    SippPhone agentAnswers() throws Exception {
        SippPhone phone = answers("127.0.0.3", AGENT_PORT, agentVoice);
        phones.add(phone);
        return phone;
    }

    private static SippPhone answers(String address, int port, Voice voice) throws Exception {
        return SippPhone.at(
                address, port, "sipp/phone-answers", Map.of("PORT", "" + voice.port()), 440);
    }

    /** The officer will pick up. */
    void officerAnswers() throws Exception {
        officer = answers("127.0.0.2", OFFICER_PORT, officerVoice);
        phones.add(officer);
    }

    /** The officer's telephone does something else. */
    SippPhone officerDoes(String scenario, String status) throws Exception {
        SippPhone phone =
                SippPhone.at(
                        "127.0.0.2",
                        OFFICER_PORT,
                        scenario,
                        Map.of("OWN", OFFICER, "STATUS", status),
                        OFFICER_HERTZ);
        phones.add(phone);
        return phone;
    }

    /** The officer is on the line and begins to speak. */
    void officerSpeaks() throws Exception {
        until(20, () -> !party("answered_at is not null").isEmpty());
        officerVoice.speaksTo(officer);
    }

    static void hear(Voice who, int hertz) {
        who.forget();
        until(20, () -> who.hears(hertz));
    }

    /** A whole second goes by in which this tone is not there. */
    static boolean hearsNot(Voice who, int hertz) {
        who.forget();
        until(20, who::heardASecond);
        return !who.hears(hertz);
    }

    static void until(int seconds, Callable<Boolean> condition) {
        await().atMost(seconds, SECONDS).until(condition);
    }

    /** Keys of the lines that were asked to this call. */
    @SuppressWarnings("unchecked")
    List<String> party(String condition) {
        String query =
                "select key from call_party where call_key = '%s' and %s order by id"
                        .formatted(key, condition);
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(query, String.class).getResultList());
    }

    /** Ends the line of who was asked first. */
    void dropTheOfficer() {
        exchange.drop(party("true").get(0));
    }

    String place() {
        return text("select place from call_room where call_key = '" + key + "'");
    }

    Parts recorded() throws Exception {
        return parts(text("select recording from call where key = '" + key + "'"));
    }

    Parts recordedOfOfficer() throws Exception {
        until(10, () -> !party("recording is not null").isEmpty());
        return parts(text("select recording from call_party where call_key = '" + key + "'"));
    }

    private static Parts parts(String path) throws Exception {
        return new Parts(
                Sound.samples(Files.readAllBytes(Path.of(RealExchange.recordings(), path))));
    }

    void ended() {
        until(
                40,
                () ->
                        number(
                                        "select count(*) from call where key = '"
                                                + key
                                                + "' and ended_at is not null and recording is not null")
                                == 1);
    }

    String door(String more) {
        return "/console/party/" + key + more;
    }

    ValidatableResponse ask(String target, String manner) {
        return as("agent07")
                .contentType(ContentType.JSON)
                .body(Map.of("target", target, "manner", manner))
                .post(door("/ask"))
                .then();
    }

    ValidatableResponse post(String what) {
        return as("agent07").contentType(ContentType.JSON).post(door(what)).then();
    }

    JsonPath room() {
        return as("agent07").get(door("")).then().statusCode(200).extract().jsonPath();
    }

    private JsonPath now() {
        return as("agent07").get("/console/now").then().statusCode(200).extract().jsonPath();
    }

    String agentState() {
        return now().getString("agent.state");
    }

    void state(String state) {
        as("agent07")
                .contentType(ContentType.JSON)
                .body(Map.of("state", state, "reason", "测试"))
                .post("/console/state")
                .then()
                .statusCode(200);
    }

    void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    long number(String query) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number) entities.createNativeQuery(query).getSingleResult())
                                        .longValue());
    }

    String text(String query) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (String)
                                        entities.createNativeQuery(query, String.class)
                                                .getSingleResult());
    }
}
