package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Asterisk killed while one citizen talks and two wait. */
class ExchangeKilledIT {
    private static final Duration CONSOLES_KNOW = Duration.ofSeconds(5);
    private static final Path LOGS = Bench.logs("ExchangeKilledIT");
    private static final int HERTZ = 440;

    /** Talks until the line is gone. */
    private static final Fate TALKING = fate(0, 60, 0);

    private static final Fate WAITING = fate(1, 60, 0);
    private static final Fate WAITING_TOO = fate(2, 60, 0);

    /** Calls when everything is over. */
    private static final Fate AFTERWARDS = fate(3, 2, 4);

    private static RunningAsterisk asterisk;
    private static RunningHouse house;
    private static SippAgents phones;
    private static Staff talker;
    private static Staff pausing;

    private static Fate fate(int index, int talkSeconds, int digit) {
        return new Fate(
                index,
                Fate.Kind.AGENT_HANGS_UP,
                Duration.ofMillis(300),
                Duration.ofSeconds(talkSeconds),
                digit,
                1,
                HERTZ + index);
    }

    @BeforeAll
    static void open() {
        asterisk = RunningAsterisk.start(LOGS);
        house = RunningHouse.start(LOGS, asterisk).withoutWrapUp();
        List<Fate> fates = List.of(TALKING, WAITING, WAITING_TOO, AFTERWARDS);
        phones = SippAgents.start(asterisk, List.of("2001", "2002", "2003"), fates, LOGS);
        talker = house.signIn("agent07");
        pausing = house.signIn("agent08");
        talker.post("/console/state", Map.of("state", "ready"));
        pausing.post("/console/state", Map.of("state", "paused", "reason", "用餐"));
        house.signIn("agent09").post("/console/state", Map.of("state", "offline"));
    }

    @AfterAll
    static void close() throws Exception {
        for (AutoCloseable one : new AutoCloseable[] {phones, house, asterisk}) {
            if (one != null) {
                one.close();
            }
        }
    }

    @Test
    void consolesHearItTicketsAreWrittenAndAllComesRightAgain() {
        try (LiveEars agent = pausing.listen();
                LiveEars manager = house.signIn("manager01").listen()) {
            oneTalksAndTwoWait();
            Instant killed = Instant.now();
            asterisk.kill();
            for (LiveEars ears : List.of(agent, manager)) {
                Instant heard = ears.waitFor("ExchangeLost", CONSOLES_KNOW).at();
                System.out.println(
                        "heard after " + Duration.between(killed, heard).toMillis() + " ms");
            }
            assertThat(link()).isEqualTo("DOWN");
            ticketsAreWrittenAllTheSame();
            assertThat(agent.first("ExchangeBack")).isEmpty();

            asterisk.start();
            agent.waitFor("ExchangeBack", Duration.ofSeconds(20));
            manager.waitFor("ExchangeBack", Duration.ofSeconds(5));
            assertThat(link()).isEqualTo("UP");
            // Steps of a moment are written together, a breath after the exchange is there.
            await("calls of the outage are over")
                    .atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> callsOfTheOutageAreOver(killed));
            membersAreWhatTheAgentsWant();
            aNewCallGetsThrough();
            membersAreWhatTheAgentsWant();
        }
    }

    /** A machine that is gone does not even close its connections. */
    @Test
    void aSilentExchangeIsNoticedAsWell() {
        try (LiveEars agent = pausing.listen()) {
            await("all is well").atMost(Duration.ofSeconds(10)).until(() -> link().equals("UP"));
            asterisk.freeze();
            try {
                agent.waitFor("ExchangeLost", CONSOLES_KNOW);
            } finally {
                asterisk.thaw();
            }
            agent.waitFor("ExchangeBack", Duration.ofSeconds(20));
            membersAreWhatTheAgentsWant();
        }
    }

    private static void oneTalksAndTwoWait() {
        try (SippCallers callers = callers("before", List.of(TALKING, WAITING, WAITING_TOO))) {
            await("one talks, two wait")
                    .atMost(Duration.ofSeconds(20))
                    .until(
                            () ->
                                    talker.get("/console/now").at("/queue/waiting").asInt() == 2
                                            && state(talker).equals("TALKING"));
            assertThat(Ami.open(asterisk).waiting("12345"))
                    .containsExactlyInAnyOrder(WAITING.number(), WAITING_TOO.number());
        }
    }

    private static void ticketsAreWrittenAllTheSame() {
        Filing filing = Filing.of(new Random(1), Filing.Way.DISPATCHED);
        JsonNode receipt = filing.fileByAgent(talker);
        assertThat(receipt.path("number").asText()).matches("\\d{14}");
        assertThat(receipt.path("departmentName").asText()).isNotEmpty();
        assertThat(
                        house.sql()
                                .rows(
                                        "select state from ticket where number = ?",
                                        receipt.path("number").asText()))
                .singleElement()
                .isEqualTo(Map.of("state", "HANDLING"));
    }

    private static void callsOfTheOutageAreOver(Instant killed) {
        List<Map<String, Object>> calls =
                house.sql()
                        .rows(
                                """
                                select caller_masked, outcome, ended_at is null as open,
                                       extract(epoch from ended_at) as ended,
                                       answered_at is null as unanswered, talking_since
                                from call order by caller_masked
                                """);
        assertThat(calls)
                .extracting(row -> row.get("caller_masked"))
                .containsExactly(TALKING.masked(), WAITING.masked(), WAITING_TOO.masked());
        assertThat(calls)
                .allSatisfy(
                        row -> {
                            assertThat(row.get("open")).isEqualTo(false);
                            assertThat(row.get("outcome")).isEqualTo("INTERRUPTED");
                            assertThat(row.get("talking_since")).isNull();
                            assertThat(((Number) row.get("ended")).longValue())
                                    .as("ended when the exchange did, not when it came back")
                                    .isBetween(
                                            killed.getEpochSecond() - 1,
                                            killed.plus(CONSOLES_KNOW).getEpochSecond());
                        });
        assertThat(calls)
                .extracting(row -> row.get("unanswered"))
                .containsExactly(false, true, true);
        assertThat(talker.get("/console/now").at("/queue/waiting").asInt()).isZero();
    }

    /** The exchange's members, the product's states and what the agents chose are one. */
    private static void membersAreWhatTheAgentsWant() {
        await("members are right")
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> {
                            assertThat(Ami.open(asterisk).members("12345"))
                                    .isEqualTo(
                                            Map.of(
                                                    "2001", Ami.Member.READY,
                                                    "2002", Ami.Member.PAUSED));
                            assertThat(state(talker)).isEqualTo("READY");
                            assertThat(state(pausing)).isEqualTo("PAUSED");
                        });
        assertThat(pausing.get("/console/now").at("/agent/reason").asText()).isEqualTo("用餐");
        assertThat(
                        house.sql()
                                .number(
                                        "select count(*) from agent_presence where call_id is not null"))
                .isZero();
    }

    private static void aNewCallGetsThrough() {
        try (SippCallers callers = callers("afterwards", List.of(AFTERWARDS))) {
            callers.allDone(Duration.ofSeconds(30));
        }
        await("the call is over")
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () ->
                                assertThat(
                                                house.sql()
                                                        .rows(
                                                                "select outcome, survey_digit from"
                                                                        + " call where caller_masked = ?",
                                                                AFTERWARDS.masked()))
                                        .containsExactly(
                                                Map.of("outcome", "ANSWERED", "survey_digit", 4)));
        assertThat(Recount.own(house.sql(), "calls."))
                .isEqualTo(Recount.calls(house.sql()))
                .containsEntry("calls.in", 4L)
                .containsEntry("calls.interrupted", 3L);
        Recount.ofManagersPage(house.signIn("manager01"), house.sql());
    }

    private static SippCallers callers(String name, List<Fate> fates) {
        return SippCallers.start(name, asterisk, RunningAsterisk.TRUNK, fates, 2, LOGS);
    }

    private static String link() {
        return pausing.get("/console/now").at("/exchange/link").asText();
    }

    private static String state(Staff agent) {
        return agent.get("/console/now").at("/agent/state").asText();
    }
}
