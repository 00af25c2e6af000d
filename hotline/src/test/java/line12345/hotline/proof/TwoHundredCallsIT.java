package line12345.hotline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 200 calls at 5 a second, each caller's fate declared before; afterwards the call records are
 * compared with the fates one by one.
 */
class TwoHundredCallsIT {
    private static final long SEED = Long.getLong("line12345.proof.seed", 12_345L);
    private static final int CALLERS = 200;
    private static final double PER_SECOND = 5;
    private static final int AGENTS = 24;

    /** Both machines and the sound cards of a busy test machine are late now and then. */
    private static final long LATE_MILLIS = 1_500;

    private static final long USUALLY_LATE_MILLIS = 400;

    private static final Path LOGS = Bench.logs("TwoHundredCallsIT");
    private static final List<Fate> FATES = Fates.of(SEED, CALLERS);
    private static RunningAsterisk asterisk;
    private static RunningHouse house;
    private static SippAgents agents;
    private static Map<String, Long> before;
    private static Map<String, Map<String, Object>> records;

    @BeforeAll
    static void callAll() {
        System.out.println("fates from seed " + SEED + " (-Dline12345.proof.seed)");
        Fates.write(FATES, LOGS.resolve("fates.csv"));
        asterisk = RunningAsterisk.start(LOGS);
        house = RunningHouse.start(LOGS, asterisk).withoutWrapUp();
        List<String> extensions =
                IntStream.range(0, AGENTS).mapToObj(i -> "" + (2001 + i)).toList();
        agents = SippAgents.start(asterisk, extensions, FATES, LOGS);
        for (int i = 0; i < AGENTS; i++) {
            Staff agent = house.signIn("agent%02d".formatted(7 + i));
            agent.post("/console/state", Map.of("state", "ready"));
        }
        await("the exchange has all agents")
                .atMost(Duration.ofSeconds(30))
                .until(() -> Ami.open(asterisk).members("12345").size() == AGENTS);
        before = house.sql().figures();
        call();
        await("all calls are over")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                house.sql()
                                                .number(
                                                        "select count(*) from call where ended_at is null")
                                        == 0);
        assertThat(agents.alive()).as("the agents' sipp lives on").isTrue();
        List<Map<String, Object>> rows =
                house.sql()
                        .rows(
                                """
                                select c.*, a.extension from call c
                                left join account a on a.id = c.account_id
                                """);
        assertThat(rows).as("one record a call, none doubled").hasSize(CALLERS);
        records =
                rows.stream()
                        .collect(Collectors.toMap(r -> (String) r.get("caller_masked"), r -> r));
    }

    private static void call() {
        List<Fate> watched =
                FATES.stream().filter(f -> f.kind() == Fate.Kind.LINE_VANISHES).toList();
        List<Fate> others =
                FATES.stream().filter(f -> f.kind() != Fate.Kind.LINE_VANISHES).toList();
        double share = PER_SECOND * watched.size() / CALLERS;
        try (SippCallers one = callers("trunk", RunningAsterisk.TRUNK, others, PER_SECOND - share);
                SippCallers two =
                        callers("watched-trunk", RunningAsterisk.WATCHED_TRUNK, watched, share)) {
            one.allDone(Duration.ofMinutes(2));
            two.allDone(Duration.ofMinutes(1));
        }
    }

    private static SippCallers callers(
            String name, String trunk, List<Fate> fates, double perSecond) {
        return SippCallers.start(name, asterisk, trunk, fates, perSecond, LOGS);
    }

    @AfterAll
    static void stop() {
        if (house != null) {
            house.sql()
                    .write("select * from call order by caller_masked", LOGS.resolve("calls.txt"));
        }
        for (AutoCloseable one : new AutoCloseable[] {agents, house, asterisk}) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void everyCallerHasOneRecordWithTheDeclaredOutcome() {
        SoftAssertions each = new SoftAssertions();
        for (Fate fate : FATES) {
            Map<String, Object> record = records.getOrDefault(fate.masked(), Map.of());
            each.assertThat(record.get("outcome")).as(fate.line()).isEqualTo(fate.outcome());
        }
        each.assertAll();
    }

    @Test
    void nobodyWaitedOtherThanDeclared() {
        SoftAssertions each = new SoftAssertions();
        long[] late =
                FATES.stream()
                        .mapToLong(
                                fate -> {
                                    Duration wait =
                                            fate.answered() ? fate.answerAfter() : fate.endAfter();
                                    long told = millis(fate, "wait_millis") - wait.toMillis();
                                    each.assertThat(told)
                                            .as("waiting: " + fate.line())
                                            .isBetween(-LATE_MILLIS, LATE_MILLIS);
                                    return Math.abs(told);
                                })
                        .sorted()
                        .toArray();
        each.assertAll();
        System.out.println(
                "waiting: median off by " + late[CALLERS / 2] + " ms, worst " + late[CALLERS - 1]);
        assertThat(late[CALLERS / 2]).isLessThan(USUALLY_LATE_MILLIS);
    }

    @Test
    void nobodyTalkedOtherThanDeclared() {
        SoftAssertions each = new SoftAssertions();
        for (Fate fate : FATES) {
            // A silent line is noticed 2 s later, at the next look.
            long noticed = fate.kind() == Fate.Kind.LINE_VANISHES ? 2_000 : 0;
            long talk = fate.answered() ? fate.endAfter().toMillis() + noticed : 0;
            each.assertThat(millis(fate, "talk_millis"))
                    .as("talk: " + fate.line())
                    .isBetween(talk - LATE_MILLIS, talk + LATE_MILLIS);
        }
        each.assertAll();
    }

    @Test
    void theAgentWhoAnsweredIsTheOneOnRecord() {
        Map<String, List<String>> talks = agents.talks();
        SoftAssertions each = new SoftAssertions();
        for (Fate fate : FATES) {
            Object extension = records.get(fate.masked()).get("extension");
            List<String> spoke = talks.getOrDefault(fate.number(), List.of());
            each.assertThat(extension == null ? List.of() : List.of(extension))
                    .as("agent: " + fate.line())
                    .isEqualTo(spoke);
        }
        each.assertAll();
    }

    @Test
    void onlyTheDigitThatWasAskedForCounts() {
        SoftAssertions each = new SoftAssertions();
        for (Fate fate : FATES) {
            each.assertThat(records.get(fate.masked()).get("survey_digit"))
                    .as("digit: " + fate.line())
                    .isEqualTo(fate.digit() == 0 ? null : fate.digit());
        }
        each.assertAll();
    }

    @Test
    void everyRecordingHasItsCallersTone() {
        Staff manager = house.signIn("manager01");
        SoftAssertions each = new SoftAssertions();
        for (Fate fate : FATES) {
            Map<String, Object> record = records.get(fate.masked());
            if (!fate.answered()) {
                each.assertThat(record.get("recording")).as(fate.line()).isNull();
                continue;
            }
            byte[] wav = manager.download("/recordings/" + record.get("id"));
            short[] samples = Sound.samples(wav);
            TreeMap<Double, Integer> tones = new TreeMap<>();
            FATES.forEach(one -> tones.put(Sound.amplitude(samples, one.hertz()), one.hertz()));
            var loudest = tones.pollLastEntry();
            each.assertThat(loudest.getValue()).as("tone: " + fate.line()).isEqualTo(fate.hertz());
            each.assertThat(loudest.getKey())
                    .as("loudness: " + fate.line())
                    .isGreaterThan(1_000)
                    .isGreaterThan(2 * tones.lastKey());
            each.assertThat(Sound.amplitude(samples, SippAgents.HERTZ))
                    .as("the agent's side: " + fate.line())
                    .isGreaterThan(200);
        }
        each.assertAll();
    }

    @Test
    void theFiguresAreTheFates() {
        Map<String, Long> moved = house.sql().figures();
        before.forEach((figure, amount) -> moved.merge(figure, -amount, Long::sum));
        assertThat(moved)
                .containsEntry("calls.in", (long) CALLERS)
                .containsEntry("calls.answered", count(Fate::answered))
                .containsEntry("calls.answered_15s", count(Fate::answered))
                .containsEntry("calls.abandoned", count(f -> f.outcome().equals("ABANDONED")))
                .containsEntry("calls.interrupted", count(f -> f.outcome().equals("INTERRUPTED")))
                .containsEntry("calls.surveyed", count(f -> f.digit() > 0))
                .containsEntry("calls.survey_good", count(f -> f.digit() > 0 && f.digit() <= 3));
        assertThat(moved.getOrDefault("calls.refused", 0L)).isZero();
        Recount.ofManagersPage(house.signIn("manager01"), house.sql());
    }

    @Test
    void afterwardsAllAgentsAreReadyAgain() {
        assertThat(
                        house.sql()
                                .number(
                                        """
                                        select count(*) from agent_presence
                                        where wish = 'READY' and call_id is null
                                        """))
                .isEqualTo(AGENTS);
        assertThat(Ami.open(asterisk).members("12345").values()).containsOnly(Ami.Member.READY);
    }

    private static long count(java.util.function.Predicate<Fate> which) {
        return FATES.stream().filter(which).count();
    }

    private static long millis(Fate fate, String column) {
        return (Long) records.get(fate.masked()).get(column);
    }
}
