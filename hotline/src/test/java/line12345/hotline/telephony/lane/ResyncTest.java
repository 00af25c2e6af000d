package line12345.hotline.telephony.lane;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.Ending;
import line12345.hotline.call.OpenCall;
import line12345.hotline.telephony.link.Snapshot;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ResyncTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant LOST = NOW.minusSeconds(7);
    private static final String KEY = "line12345-1.1";
    private static final Map<String, String> LINES = Map.of(KEY, "discipline");

    private static Snapshot.Leg citizen(String key, String bridge, int age) {
        return new Snapshot.Leg(
                key,
                key,
                "PJSIP/trunk-01",
                "hotline",
                "13812345678",
                bridge,
                false,
                Duration.ofSeconds(age));
    }

    private static Snapshot.Leg agent(String bridge, boolean ringing, int age) {
        return new Snapshot.Leg(
                "line12345-1.2",
                KEY,
                "PJSIP/1001-0000002a",
                "from-agent",
                "1001",
                bridge,
                ringing,
                Duration.ofSeconds(age));
    }

    private static Resync resync(List<Snapshot.Leg> legs, Map<String, Snapshot.Waiting> waits) {
        return new Resync(
                new Snapshot(legs, waits, Map.of()),
                Set.of("from-trunk", "hotline"),
                Set.of("line12345-1.9"),
                NOW);
    }

    private static Snapshot.Waiting nineSeconds() {
        return new Snapshot.Waiting("enterprise", Duration.ofSeconds(9));
    }

    private static OpenCall open(String key) {
        return new OpenCall(key, NOW.minusSeconds(60), "general");
    }

    @Test
    void whoWasBroughtToTheCallIsNotTakenForItsAgent() {
        Snapshot.Leg officer =
                new Snapshot.Leg(
                        "party-1",
                        "party-1",
                        "PJSIP/trunk-0000002b",
                        "party",
                        "12345",
                        "room",
                        false,
                        Duration.ofSeconds(3));
        List<CallStep> steps =
                resync(
                                List.of(
                                        officer,
                                        citizen(KEY, "room", 60),
                                        agent("room", false, 50)),
                                Map.of())
                        .steps(Set.of(), List.of(open(KEY)), LOST, LINES);
        assertThat(steps).filteredOn(CallStep.Answered.class::isInstance).hasSize(1);
        assertThat(steps)
                .filteredOn(CallStep.Answered.class::isInstance)
                .allMatch(step -> ((CallStep.Answered) step).extension().equals("1001"));
    }

    @Test
    void aWaitingCitizenIsTakenOverWithTheTimeWaited() {
        Resync resync = resync(List.of(citizen(KEY, null, 10)), Map.of(KEY, nineSeconds()));
        assertThat(resync.steps(Set.of(), List.of(), null, LINES))
                .containsExactly(
                        new CallStep.Arrived(KEY, NOW.minusSeconds(11), "13812345678"),
                        new CallStep.Queued(
                                KEY, NOW.minusSeconds(10), "13812345678", "enterprise"));
    }

    @Test
    void aRingingTelephoneIsTakenOver() {
        Resync resync =
                resync(
                        List.of(citizen(KEY, null, 10), agent(null, true, 2)),
                        Map.of(KEY, nineSeconds()));
        assertThat(resync.steps(Set.of(), List.of(), null, LINES))
                .contains(new CallStep.Ringing(KEY, NOW.minusSeconds(3), "1001"));
    }

    @Test
    void aTalkIsTakenOver() {
        Resync resync = resync(List.of(citizen(KEY, "b1", 30), agent("b1", false, 20)), Map.of());
        assertThat(resync.steps(Set.of(), List.of(), null, LINES))
                .containsExactly(
                        new CallStep.Arrived(KEY, NOW.minusSeconds(31), "13812345678"),
                        new CallStep.Queued(KEY, NOW.minusSeconds(31), "13812345678", "discipline"),
                        new CallStep.Ringing(KEY, NOW.minusSeconds(21), "1001"),
                        new CallStep.Answered(KEY, NOW.minusSeconds(21), "1001"));
    }

    @Test
    void ofATalkWhoseQueueTheExchangeCannotSayNothingIsMadeUp() {
        Resync resync = resync(List.of(citizen(KEY, "b1", 30), agent("b1", false, 20)), Map.of());
        assertThat(resync.steps(Set.of(), List.of(), null, Map.of()))
                .contains(new CallStep.Queued(KEY, NOW.minusSeconds(31), "13812345678", null));
    }

    @Test
    void aCallThatIsGoneEndedWhenTheLinkBroke() {
        assertThat(resync(List.of(), Map.of()).steps(Set.of(KEY), List.of(open(KEY)), LOST, LINES))
                .containsExactly(new CallStep.Ended(KEY, LOST, Ending.VANISHED));
    }

    @Test
    void aCallFromBeforeWeStartedEndedWhenItWasLastHeardOf() {
        assertThat(resync(List.of(), Map.of()).steps(Set.of(), List.of(open(KEY)), null, LINES))
                .containsExactly(new CallStep.Ended(KEY, NOW.minusSeconds(60), Ending.VANISHED));
    }

    @Test
    void aCallFollowedButNotYetWrittenDownIsNotForgotten() {
        assertThat(resync(List.of(), Map.of()).steps(Set.of(KEY), List.of(), LOST, LINES))
                .hasSize(1);
    }

    @Test
    void anEndThatWaitsAtTheGateIsLeftToTellItself() {
        assertThat(
                        resync(List.of(), Map.of())
                                .steps(Set.of(), List.of(open("line12345-1.9")), LOST, LINES))
                .isEmpty();
    }

    @Test
    void agentsAmongThemselvesAreNoCall() {
        Snapshot.Leg caller =
                new Snapshot.Leg(
                        "line12345-5.1",
                        "line12345-5.1",
                        "PJSIP/1001-01",
                        "from-agent",
                        "1001",
                        "b2",
                        false,
                        Duration.ofSeconds(5));
        assertThat(resync(List.of(caller), Map.of()).steps(Set.of(), List.of(), LOST, LINES))
                .isEmpty();
    }

    @Test
    void aLineThatWeRangOurselvesIsNoCitizensCall() {
        // Until it is taken, a telephone rung through the trunk stands in the trunk's context.
        Snapshot.Leg rung =
                new Snapshot.Leg(
                        "relay-1",
                        "relay-1",
                        "PJSIP/trunk-02",
                        "from-trunk",
                        "12345",
                        null,
                        true,
                        Duration.ofSeconds(3));
        assertThat(resync(List.of(rung), Map.of()).steps(Set.of(), List.of(), LOST, LINES))
                .isEmpty();
    }
}
