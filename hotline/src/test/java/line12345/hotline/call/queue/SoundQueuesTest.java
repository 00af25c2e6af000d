package line12345.hotline.call.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class SoundQueuesTest {
    private static final Queue GENERAL = AQueue.general();

    private static String refusal(Queue... others) {
        List<Queue> all = new ArrayList<>(List.of(others));
        if (all.stream().noneMatch(Queue::general)) {
            all.add(GENERAL);
        }
        return SoundQueues.refusal(all).orElse("");
    }

    @Test
    void anOrdinaryCityIsSound() {
        assertThat(
                        refusal(
                                AQueue.of("enterprise", "general", 30, "96888", "2"),
                                AQueue.of("consumer", "general", 30, "12315", null)))
                .isEmpty();
    }

    @Test
    void theGeneralQueueNeverCloses() {
        Queue working =
                new Queue(
                        1,
                        "general",
                        "综合",
                        1,
                        true,
                        "",
                        false,
                        null,
                        new Opening(Opening.Kind.WORKING, null, null),
                        GENERAL.ringing(),
                        GENERAL.overflow(),
                        GENERAL.night(),
                        GENERAL.entrance(),
                        "",
                        "",
                        null);
        assertThat(refusal(working)).contains("全天");
    }

    @Test
    void aNumberOrADigitBelongsToOneQueue() {
        assertThat(
                        refusal(
                                AQueue.of("one", null, 0, "12315", null),
                                AQueue.of("two", null, 0, "12315", null)))
                .contains("12315");
        assertThat(
                        refusal(
                                AQueue.of("one", null, 0, null, "2"),
                                AQueue.of("two", null, 0, null, "2")))
                .contains("按键 2");
    }

    @Test
    void aMenuHasFourDigitsAndNotFive() {
        List<Queue> five = new ArrayList<>();
        for (int digit = 1; digit <= 5; digit++) {
            five.add(AQueue.of("q" + digit, null, 0, null, "" + digit));
        }
        assertThat(refusal(five.subList(0, 4).toArray(Queue[]::new))).isEmpty();
        assertThat(refusal(five.toArray(Queue[]::new))).contains("最多 4 个");
    }

    @Test
    void helpComesFromAQueueThatIsThereAtAnyHour() {
        assertThat(refusal(AQueue.of("one", "gone", 30, null, null))).contains("不存在");
        assertThat(refusal(AQueue.of("one", "one", 30, null, null))).contains("自己");
        Queue dated = AQueue.dated("leaders", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), null);
        assertThat(refusal(AQueue.of("one", "leaders", 30, null, null), dated)).contains("全天");
    }

    @Test
    void aDayOfLeadersIsOpenFromItsFirstMomentToBeforeItsLast() {
        Instant from = Instant.parse("2026-12-01T01:00:00Z");
        Instant until = Instant.parse("2026-12-01T04:00:00Z");
        Opening day = AQueue.dated("leaders", from, until, null).opening();
        assertThat(day.at(from.minusMillis(1), () -> true)).isFalse();
        assertThat(day.at(from, () -> false)).isTrue();
        assertThat(day.at(until.minusMillis(1), () -> false)).isTrue();
        assertThat(day.at(until, () -> true)).isFalse();
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        assertThatThrownBy(() -> QueueText.key("纪检")).hasMessageContaining("小写字母");
        assertThatThrownBy(() -> QueueText.key("a]\n[x")).isInstanceOf(WrongQueue.class);
        assertThatThrownBy(() -> QueueText.why(" ")).hasMessageContaining("修改原因");
    }
}
