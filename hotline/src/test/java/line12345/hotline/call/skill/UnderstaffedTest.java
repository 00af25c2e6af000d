package line12345.hotline.call.skill;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.queue.AQueue;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.skill.SkillMatrix.Column;
import line12345.hotline.call.skill.Understaffed.Warning;

import org.junit.jupiter.api.Test;

class UnderstaffedTest {
    /** At night it wants one seat. */
    private static final Queue CONSUMER = AQueue.working("consumer", "12315", "");

    private static Warning warning(int own, int signedIn, boolean working) {
        return Understaffed.warning(new Column(CONSUMER, false, own, signedIn), working)
                .orElse(null);
    }

    @Test
    void aQueueThatNobodyEverServesIsTheAdministrators() {
        assertThat(warning(0, 0, true).never()).isTrue();
        assertThat(warning(0, 0, true).sentence()).contains("没有设置话务员").contains("代接");
    }

    @Test
    void aQueueThatNobodyServesNowIsSaid() {
        assertThat(warning(2, 0, true).never()).isFalse();
        assertThat(warning(2, 0, true).sentence()).contains("没有坐席在岗");
        assertThat(warning(2, 1, true)).isNull();
    }

    @Test
    void theNightWantsItsSeats() {
        Queue two =
                new Queue(
                        1,
                        "general",
                        "综合",
                        1,
                        true,
                        "",
                        false,
                        null,
                        AQueue.general().opening(),
                        CONSUMER.ringing(),
                        CONSUMER.overflow(),
                        new Queue.Night(2, ""),
                        CONSUMER.entrance(),
                        "",
                        "",
                        null);
        assertThat(
                        Understaffed.warning(new Column(two, false, 5, 1), false)
                                .orElseThrow()
                                .sentence())
                .contains("应有 2 名坐席")
                .contains("在岗 1 名");
        assertThat(Understaffed.warning(new Column(two, false, 5, 1), true)).isEmpty();
        assertThat(Understaffed.warning(new Column(two, false, 5, 2), false)).isEmpty();
    }
}
