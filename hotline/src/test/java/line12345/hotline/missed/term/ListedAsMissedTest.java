package line12345.hotline.missed.term;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.Outcome;

import org.junit.jupiter.api.Test;

class ListedAsMissedTest {
    @Test
    void exactlyAtTheSetTimeIsLongEnoughAndAMillisecondLessIsNot() {
        assertThat(ListedAsMissed.is(Outcome.ABANDONED, 4_999, 5)).isFalse();
        assertThat(ListedAsMissed.is(Outcome.ABANDONED, 5_000, 5)).isTrue();
        assertThat(ListedAsMissed.is(Outcome.ABANDONED, 0, 0)).isTrue();
    }

    @Test
    void whoWasSentAwayOrCutOffIsListedHoweverShortTheWait() {
        assertThat(ListedAsMissed.is(Outcome.REFUSED, 0, 5)).isTrue();
        assertThat(ListedAsMissed.is(Outcome.INTERRUPTED, 0, 5)).isTrue();
    }

    @Test
    void whoWasAnsweredIsNotHoweverLongTheWait() {
        assertThat(ListedAsMissed.is(Outcome.ANSWERED, 900_000, 5)).isFalse();
    }
}
