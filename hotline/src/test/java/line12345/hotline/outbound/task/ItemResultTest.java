package line12345.hotline.outbound.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class ItemResultTest {
    private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");

    @Test
    void whoDoesNotAnswerComesUpAgainUntilTheLastTry() {
        assertThat(ItemResult.NO_ANSWER.ending(2, 3)).isEmpty();
        assertThat(ItemResult.NO_ANSWER.ending(3, 3)).contains(ItemResult.UNREACHED);
        assertThat(ItemResult.OFF.ending(1, 1)).contains(ItemResult.UNREACHED);
    }

    @Test
    void whoSaidNoIsNotAskedAgain() {
        assertThat(ItemResult.REFUSED.ending(1, 3)).contains(ItemResult.REFUSED);
        assertThat(ItemResult.DO_NOT_CALL.ending(1, 3)).contains(ItemResult.DO_NOT_CALL);
    }

    @Test
    void whatOnlyTheHouseSaysIsNotSaidByAScreen() {
        assertThat(ItemResult.said("UNREACHED")).isEmpty();
        assertThat(ItemResult.said("ON_THE_LIST")).isEmpty();
        assertThat(ItemResult.said("DONE")).contains(ItemResult.DONE);
        assertThat(ItemResult.said(null)).isEmpty();
    }

    @Test
    void aTaskGoesOnUntilItsLastMomentAndNotInIt() {
        assertThat(task(TaskRow.State.GOING).going(NOW.minusMillis(1))).isTrue();
        assertThat(task(TaskRow.State.GOING).going(NOW)).isFalse();
        assertThat(task(TaskRow.State.PAUSED).going(NOW.minus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void progressIsNeverABarePerCent() {
        assertThat(task(TaskRow.State.GOING).progress()).isEqualTo("25.0 %（1 / 4）");
    }

    private static TaskRow task(TaskRow.State state) {
        return new TaskRow(1, "调查", "您好", "", state, NOW, "班长", NOW, 4, 1, 1);
    }
}
