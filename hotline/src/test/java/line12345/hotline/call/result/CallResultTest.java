package line12345.hotline.call.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

class CallResultTest {
    private static final Instant ANSWERED = Instant.parse("2026-11-21T02:00:00Z");

    /** Milliseconds of talk, then until the citizen's line was gone. */
    @ParameterizedTest
    @CsvSource({
        "4999, 10, true",
        "5000, 10, false",
        "4000, 499, true",
        "4000, 500, false",
        "60000, 10, false",
        "0, 0, true"
    })
    void whoHangsUpAtOnceWasDropped(long talk, long after, boolean dropped) {
        Instant end = ANSWERED.plusMillis(talk + after);
        assertThat(new HungUpAtOnce(ANSWERED, Duration.ofMillis(talk), end).within(5))
                .isEqualTo(dropped);
    }

    @Test
    void aCityMayLetNobodyBeDroppedByRule() {
        assertThat(new HungUpAtOnce(ANSWERED, Duration.ZERO, ANSWERED).within(0)).isFalse();
    }

    @Test
    void aResultSaysWhatItIsAbout() {
        assertThatThrownBy(() -> new Conclusion(null, null, null, null, null).whole())
                .hasMessageContaining("请选择这通来电的结果");
        assertThatThrownBy(() -> Conclusion.about(ResultKind.PROGRESS, " ").whole())
                .hasMessageContaining("哪一张工单");
        assertThatThrownBy(() -> Conclusion.about(ResultKind.NO_TICKET, null).whole())
                .hasMessageContaining("原因");
        assertThat(Conclusion.about(ResultKind.CONSULTATION, null).whole().words()).isNull();
    }
}
