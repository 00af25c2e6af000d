package line12345.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void whoSpokeWithAnAgentWasAnswered() {
        assertThat(Outcome.of(Ending.HUNG_UP, true, false, false)).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whoHungUpWaitingAbandoned() {
        assertThat(Outcome.of(Ending.HUNG_UP, false, false, false)).isEqualTo(Outcome.ABANDONED);
    }

    @Test
    void whomTheHouseSentAwayWasRefused() {
        assertThat(Outcome.of(Ending.HUNG_UP, false, false, true)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aBrokenLineInterruptsWhetherAnsweredOrNot() {
        assertThat(Outcome.of(Ending.LINE_BROKE, true, false, false))
                .isEqualTo(Outcome.INTERRUPTED);
        assertThat(Outcome.of(Ending.LINE_BROKE, false, false, false))
                .isEqualTo(Outcome.INTERRUPTED);
        assertThat(Outcome.of(Ending.VANISHED, false, false, true)).isEqualTo(Outcome.INTERRUPTED);
    }

    @Test
    void whoLostTheAgentAndWasTakenInByNoQueueWasInterrupted() {
        assertThat(Outcome.of(Ending.HUNG_UP, true, false, true)).isEqualTo(Outcome.INTERRUPTED);
    }

    @Test
    void whoLostTheAgentAndWaitedInVainWasInterrupted() {
        assertThat(Outcome.of(Ending.HUNG_UP, true, true, false)).isEqualTo(Outcome.INTERRUPTED);
    }
}
