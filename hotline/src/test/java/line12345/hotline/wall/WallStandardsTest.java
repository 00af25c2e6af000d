package line12345.hotline.wall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/** Red with a word, exactly when the standard is missed. */
class WallStandardsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final WallStandards STANDARD = new WallStandards(60, 95, 90);
    private static final Part GOOD = new Part(100, 100);

    private static QueueRow row(
            long waiting, Instant since, long ready, Part soon, Part connected) {
        return new QueueRow(
                "general", "综合", waiting, since, ready, 5, 0, soon, connected, 0, List.of());
    }

    private static List<String> missed(QueueRow row, String understaffed) {
        return row.judged(STANDARD, understaffed, NOW).missed().stream().map(Miss::words).toList();
    }

    private static String missed(Instant until) {
        return AgentTile.missed("小休", "用餐", until, NOW);
    }

    @Test
    void aMinuteIsStillGoodAndASecondMoreIsNot() {
        assertThat(missed(row(1, NOW.minusSeconds(60), 1, GOOD, GOOD), null)).isEmpty();
        assertThat(missed(row(1, NOW.minusSeconds(61), 1, GOOD, GOOD), null))
                .containsExactly("等候超过 60 秒");
    }

    @Test
    void aRateAtTheStandardMeetsItAndOneCallLessDoesNot() {
        Part at = new Part(95, 100);
        Part below = new Part(94, 100);
        assertThat(missed(row(0, null, 1, at, new Part(90, 100)), null)).isEmpty();
        assertThat(missed(row(0, null, 1, below, new Part(89, 100)), null))
                .containsExactly(
                        "15 秒接通率 94.0 %（94 / 100，标准 95 %）", "24 小时接通率 89.0 %（89 / 100，标准 90 %）");
    }

    @Test
    void ninecallsAreNoRate() {
        assertThat(new Part(0, 9).below(95)).isFalse();
        assertThat(new Part(0, 10).below(95)).isTrue();
        assertThat(new Part(0, 0).getPercent()).isNull();
        assertThat(new Part(1, 3).getPercent()).hasToString("33.3");
    }

    @Test
    void nobodyReadyIsRedWhereSomebodyWaitsAndTooFewWhereTheQueueIsOpen() {
        assertThat(missed(row(0, null, 0, GOOD, GOOD), null)).isEmpty();
        assertThat(missed(row(1, NOW, 0, GOOD, GOOD), null)).containsExactly("没有就绪坐席");
        assertThat(missed(row(0, null, 0, GOOD, GOOD), "夜间应有 2 名坐席，在岗 1 名"))
                .containsExactly("夜间应有 2 名坐席，在岗 1 名");
    }

    @Test
    void aRestIsRedFromTheMomentItIsTooLong() {
        assertThat(missed(null)).as("without a limit").isNull();
        assertThat(missed(NOW)).as("still").isNull();
        assertThat(missed(NOW.minusMillis(1))).isEqualTo("小休超时");
        assertThat(AgentTile.missed("小休", "话机掉线", null, NOW)).isEqualTo("话机掉线");
        assertThat(AgentTile.missed("小休", "话机故障", null, NOW)).isEqualTo("话机故障");
    }
}
