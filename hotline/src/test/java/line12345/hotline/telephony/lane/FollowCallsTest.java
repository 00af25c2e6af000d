package line12345.hotline.telephony.lane;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.OpenCall;
import line12345.hotline.call.RecordCallSteps;
import line12345.hotline.telephony.link.BrokenSession;
import line12345.hotline.telephony.link.LookUp;
import line12345.hotline.telephony.link.Snapshot;
import line12345.ticketing.time.OfficeClock;

import org.asteriskjava.manager.TimeoutException;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** After a break events wait until every talk is looked up. */
class FollowCallsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private final List<String> asked = new ArrayList<>();
    private final List<CallStep> steps = new ArrayList<>();
    private boolean slow;

    private static Snapshot.Leg leg(int call, boolean citizen) {
        String key = "line12345-" + call + ".1";
        return new Snapshot.Leg(
                citizen ? key : "line12345-" + call + ".2",
                key,
                citizen ? "PJSIP/trunk-" + call : "PJSIP/100" + call + "-0",
                citizen ? "hotline" : "from-agent",
                "13812345678",
                "bridge-" + call,
                false,
                Duration.ofSeconds(30));
    }

    /** Three talks, the first of which we know. */
    private void settle() throws Exception {
        FollowCalls follow = new FollowCalls();
        follow.config = BrokenSession.config();
        follow.translation = new Translation(follow.config, new OfficeClock());
        follow.lane =
                new CallLane(follow.config, new RecordCallSteps()) {
                    @Override
                    void put(CallStep step) {
                        steps.add(step);
                    }
                };
        follow.calls =
                new CallsView() {
                    @Override
                    public List<OpenCall> open() {
                        return List.of(new OpenCall("line12345-1.1", NOW, "discipline"));
                    }
                };
        List<Snapshot.Leg> legs = new ArrayList<>();
        for (int call = 1; call <= 3; call++) {
            legs.add(leg(call, true));
            legs.add(leg(call, false));
        }
        BrokenSession session =
                new BrokenSession() {
                    @Override
                    public String value(String channel, String name) throws TimeoutException {
                        asked.add(channel);
                        if (slow) {
                            throw new TimeoutException("no answer");
                        }
                        return "enterprise";
                    }
                };
        Snapshot snapshot = new Snapshot(legs, Map.of(), Map.of());
        follow.settle(new LookUp(session, snapshot, Set.of(), NOW, NOW.minusSeconds(9)));
    }

    private List<String> queues() {
        return steps.stream()
                .filter(CallStep.Queued.class::isInstance)
                .map(step -> ((CallStep.Queued) step).queue())
                .toList();
    }

    @Test
    void onlyTalksOfWhichNobodyKnowsTheQueueAreAskedForIt() throws Exception {
        settle();
        assertThat(asked).containsExactly("PJSIP/trunk-2", "PJSIP/trunk-3");
        assertThat(queues()).containsExactly("discipline", "enterprise", "enterprise");
    }

    @Test
    void anExchangeThatDoesNotAnswerIsNotAskedAgain() throws Exception {
        slow = true;
        settle();
        assertThat(asked).containsExactly("PJSIP/trunk-2");
        assertThat(queues()).containsExactly("discipline", null, null);
    }
}
