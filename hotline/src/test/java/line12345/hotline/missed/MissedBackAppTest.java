package line12345.hotline.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.missed.term.MissedEnding;
import line12345.hotline.telephony.RealExchange;
import line12345.hotline.telephony.SippPhone;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A citizen gives up waiting at a real exchange and is called back by one key. */
@QuarkusTest
@TestProfile(MissedBackAppTest.WithTelephones.class)
class MissedBackAppTest extends AppTest {
    private static final String AGENT = "agent10";
    private static final String EXTENSION = "2004";
    private static final int CITIZEN_PORT = 18_733;
    private static final int AGENT_PORT = 18_734;
    private static final int AGENT_HERTZ = 1_100;
    private static final int CITIZEN_HERTZ = 1_900;

    public static class WithTelephones implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealExchange.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "line12345.exchange.outbound",
                    "PJSIP/trunk/sip:{number}@127.0.0.2:" + CITIZEN_PORT,
                    "line12345.exchange.ringing",
                    "PT4S");
        }
    }

    @Inject ExchangeWatch watch;
    @Inject ReadMissed read;
    @Inject Accounts accounts;

    private final String number = "1380000" + (1000 + new Random().nextInt(9000));
    private final String masked = number.substring(0, 3) + "****" + number.substring(7);

    @BeforeEach
    void anAgentAtADeskPhone() {
        await().atMost(30, SECONDS).until(() -> watch.state().up());
        await().atMost(20, SECONDS)
                .ignoreExceptions()
                .until(
                        () -> {
                            SippPhone.signIn(
                                    EXTENSION, "phones-of-a-test", "127.0.0.3", AGENT_PORT);
                            return true;
                        });
    }

    @AfterEach
    void goHome() {
        state("offline");
    }

    private Actor manager() {
        return accounts.withRole(Role.MANAGER).get(0);
    }

    @Test
    void aCitizenWhoGaveUpIsCalledBackByOneKeyAndBothTalk() throws Exception {
        long id = givesUp();
        state("ready");
        take(id);
        try (SippPhone agent = phone("127.0.0.3", AGENT_PORT, EXTENSION, AGENT_HERTZ);
                SippPhone citizen = phone("127.0.0.2", CITIZEN_PORT, number, CITIZEN_HERTZ)) {
            post(AGENT, "/console/missed/" + id + "/call", Map.of(), 204);
            as(AGENT).get("/console/state").then().body(containsString("DIALLING"));
            await().atMost(20, SECONDS).until(() -> !read.one(id, manager()).open());
            assertThat(read.one(id, manager()).ending()).isEqualTo(MissedEnding.REACHED);
            as(AGENT)
                    .get("/console/missed/" + id + "/number")
                    .then()
                    .statusCode(200)
                    .body(containsString(number));
            Thread.sleep(1_500);
            post(AGENT, "/console/missed/hang-up", Map.of(), 204);
            await().atMost(20, SECONDS).until(() -> ownCall().contains("\"CONNECTED\""));
            assertThat(agent.messages()).contains("INVITE").doesNotContain(number);
            assertThat(citizen.messages()).contains("INVITE sip:" + number);
        }
        as(AGENT).get("/console/state").then().body(containsString("READY"));
        as(AGENT).get("/missed/" + id).then().body(containsString("接通"));
        assertThat(ownCall()).contains("\"seconds\":null").doesNotContain(number);
    }

    @Test
    void aCitizenWhoDoesNotAnswerComesUpAgainAtAnotherHour() throws Exception {
        long id = givesUp();
        state("ready");
        take(id);
        try (SippPhone agent = phone("127.0.0.3", AGENT_PORT, EXTENSION, AGENT_HERTZ);
                SippPhone citizen =
                        SippPhone.at(
                                "127.0.0.2",
                                CITIZEN_PORT,
                                "sipp/relay-silent",
                                Map.of("OWN", number),
                                CITIZEN_HERTZ)) {
            post(AGENT, "/console/missed/" + id + "/call", Map.of(), 204);
            await().atMost(25, SECONDS).until(() -> read.one(id, manager()).tries() == 1);
        }
        post(AGENT, "/console/missed/" + id + "/result", Map.of("result", "OFF"), 204);
        MissedRow row = read.one(id, manager());
        assertThat(row.open()).isTrue();
        assertThat(row.heldBy()).isNull();
        assertThat(row.nextAt()).isAfter(row.lastAt());
        as("shift01").get("/missed/" + id).then().body(containsString("关机"));
    }

    /** Waits seven seconds in the queue with nobody there, and hangs up. */
    private long givesUp() throws Exception {
        String text = Files.readString(Path.of("src/test/resources/sipp/gives-up.xml"));
        Path scenario =
                Files.createTempFile(Path.of("target").toAbsolutePath(), "gives-up", ".xml");
        Files.writeString(scenario, text.replace("OWN", number));
        Process caller =
                new ProcessBuilder(
                                "sipp",
                                RealExchange.address(),
                                "-sf",
                                scenario.toString(),
                                "-i",
                                "127.0.0.2",
                                "-m",
                                "1",
                                "-nostdin")
                        .redirectErrorStream(true)
                        .redirectOutput(Path.of("target/sipp-gives-up.log").toFile())
                        .start();
        try {
            assertThat(caller.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            caller.destroyForcibly();
        }
        await().atMost(10, SECONDS).until(() -> entry() != null);
        MissedRow entry = entry();
        assertThat(entry.times()).isOne();
        assertThat(entry.longestWaitMillis()).isBetween(5_000L, 12_000L);
        // The test may run at night: the shift leader may say that it cannot wait.
        post("shift01", "/missed/" + entry.id() + "/urgent", Map.of("why", "市民在求助"), 204);
        return entry.id();
    }

    private MissedRow entry() {
        return read.open(manager(), 10_000).stream()
                .filter(row -> masked.equals(row.masked()))
                .findFirst()
                .orElse(null);
    }

    private void take(long id) {
        as(AGENT)
                .post("/console/missed/next")
                .then()
                .statusCode(200)
                .body(containsString("data-missed=\"" + id + "\""), containsString(masked));
    }

    private static String ownCall() {
        return as(AGENT).get("/console/missed/call").then().extract().asString();
    }

    private static void state(String wish) {
        post(AGENT, "/console/state", Map.of("state", wish), 200);
    }

    private static void post(String login, String address, Map<String, String> body, int status) {
        as(login).contentType(ContentType.JSON).body(body).post(address).then().statusCode(status);
    }

    private static SippPhone phone(String at, int port, String own, int hertz) throws Exception {
        return SippPhone.at(at, port, "sipp/relay-answers", Map.of("OWN", own), hertz);
    }
}
