package line12345.hotline.telephony.seat;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.queue.AQueue;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.skill.Level;
import line12345.hotline.telephony.link.QueueNames;
import line12345.hotline.telephony.link.Snapshot.Member;

import org.asteriskjava.manager.action.QueueAddAction;
import org.asteriskjava.manager.action.QueuePauseAction;
import org.asteriskjava.manager.action.QueuePenaltyAction;
import org.asteriskjava.manager.action.QueueRemoveAction;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class MembershipTest {
    private static final Queue GENERAL = AQueue.general();
    private static final Queue ENTERPRISE = AQueue.of("enterprise", "general", 30, null, null);

    private static Membership.Here agent(long id) {
        return new Membership.Here(id, "100" + id);
    }

    private static Map<String, Map<String, Integer>> members(
            Map<Long, Map<String, Level>> skills, Membership.Here... agents) {
        return new Membership(List.of(GENERAL, ENTERPRISE), skills).of(List.of(agents));
    }

    @Test
    void whoHasNothingEnteredServesTheGeneralQueue() {
        assertThat(members(Map.of(), agent(1)).get("general")).isEqualTo(Map.of("1001", 0));
    }

    @Test
    void theLevelSaysWhoIsRungFirstAndHelpersStandOutOfReach() {
        var all =
                members(
                        Map.of(
                                2L, Map.of("enterprise", Level.FIRST),
                                3L, Map.of("enterprise", Level.RESERVE, "general", Level.NEXT)),
                        agent(1),
                        agent(2),
                        agent(3));
        assertThat(all.get("general")).isEqualTo(Map.of("1001", 0, "1003", 1));
        assertThat(all.get("enterprise"))
                .isEqualTo(Map.of("1002", 0, "1003", 2, "1001", Membership.LATER));
    }

    @Test
    void aQueueWithoutAgentsIsHelpedAtOnce() {
        Map<Long, Map<String, Level>> skills = Map.of(2L, Map.of("enterprise", Level.FIRST));
        var all = members(skills, agent(1));
        assertThat(all.get("enterprise")).isEqualTo(Map.of("1001", Membership.AT_ONCE));
    }

    @Test
    void whereNobodyWouldAnswerEverybodyDoes() {
        Map<Long, Map<String, Level>> skills = Map.of(2L, Map.of("enterprise", Level.NEXT));
        var all = members(skills, agent(2));
        assertThat(all.get("general")).isEqualTo(Map.of("1002", Membership.AT_ONCE));
    }

    @Test
    void onlyWhatDiffersIsTold() {
        SeatSteps steps = new SeatSteps(new QueueNames("12345"));
        Map<String, Member> held =
                Map.of(
                        "1001", new Member(0, false, null),
                        "1002", new Member(0, false, null),
                        "1003", new Member(1, true, "x"));
        Map<String, Member> wanted =
                Map.of(
                        "1001", new Member(0, false, null),
                        "1003", new Member(2, false, null),
                        "1004", new Member(0, true, "用餐"));
        var told = steps.of("general", wanted, held, null);
        assertThat(told)
                .extracting(step -> step.action().getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        QueueRemoveAction.class.getSimpleName(),
                        QueuePenaltyAction.class.getSimpleName(),
                        QueuePauseAction.class.getSimpleName(),
                        QueueAddAction.class.getSimpleName(),
                        QueuePauseAction.class.getSimpleName());
        assertThat(steps.of("general", held, held, null)).isEmpty();
        assertThat(steps.of("general", held, held, "1001")).isNotEmpty();
    }

    @Test
    void theFileSaysWhatWasEnteredAndIsWrittenOnlyWhenItDiffers() throws IOException {
        String text = QueueFile.text(List.of(GENERAL, ENTERPRISE), new QueueNames("12345"));
        assertThat(text)
                .contains("[12345](caller)\n")
                .contains("[enterprise](caller)\nstrategy = leastrecent\ntimeout = 20\n")
                .contains("defaultrule = after30\n");
        Path folder = Files.createTempDirectory("queues");
        assertThat(QueueFile.write(folder, text)).isTrue();
        assertThat(QueueFile.write(folder, text)).isFalse();
        assertThat(folder.resolve(QueueFile.NAME)).hasContent(text);
    }
}
