package line12345.hotline.telephony.wall;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.telephony.link.Snapshot;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The one line that talks with this citizen, whatever else rings. */
class AgentLineTest {
    private static Snapshot.Leg leg(String id, String channel, String bridge) {
        return new Snapshot.Leg(
                id, "1.1", channel, "hotline", "138", bridge, false, Duration.ofSeconds(9));
    }

    private static String line(Snapshot.Leg... legs) {
        return AgentLine.of(new Snapshot(List.of(legs), Map.of(), Map.of()), "1.1", "2001");
    }

    @Test
    void itIsTheAgentsLineInTheCitizensBridge() {
        assertThat(
                        line(
                                leg("1.1", "PJSIP/trunk-01", "b1"),
                                leg("1.5", "PJSIP/2001-07", "b2"),
                                leg("1.3", "PJSIP/2002-03", "b1"),
                                leg("1.2", "PJSIP/2001-02", "b1")))
                .isEqualTo("PJSIP/2001-02");
    }

    @Test
    void noTalkNoLine() {
        assertThat(line(leg("1.1", "PJSIP/trunk-01", null), leg("1.2", "PJSIP/2001-02", null)))
                .isNull();
        assertThat(line(leg("1.2", "PJSIP/2001-02", "b1"))).isNull();
    }

    @Test
    void onlyATalkOfTwoIsTakenOver() {
        Snapshot.Leg citizen = leg("1.1", "PJSIP/trunk-01", "b1");
        Snapshot.Leg agent = leg("1.2", "PJSIP/2001-02", "b1");
        Snapshot two = new Snapshot(List.of(citizen, agent), Map.of(), Map.of());
        assertThat(AgentLine.withOneOther(two, "1.1")).isEqualTo("PJSIP/trunk-01");
        Snapshot three =
                new Snapshot(
                        List.of(citizen, agent, leg("1.3", "PJSIP/trunk-03", "b1")),
                        Map.of(),
                        Map.of());
        assertThat(AgentLine.withOneOther(three, "1.1")).isNull();
        Snapshot held = new Snapshot(List.of(leg("1.1", "x", null)), Map.of(), Map.of());
        assertThat(AgentLine.withOneOther(held, "1.1")).isNull();
        assertThat(AgentLine.named(two, "1.2")).isEqualTo("PJSIP/2001-02");
        assertThat(AgentLine.named(two, "9.9")).isNull();
    }
}
