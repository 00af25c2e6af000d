package line12345.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.fact.Fact;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

class CallTest {
    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");
    private static final long AGENT = 7;
    private static final long OTHER = 8;
    private static final WaitsIn GENERAL = new WaitsIn("general", false);

    private final Call call = new Call("line12345-1.1", START);
    private final List<Fact> told = new ArrayList<>();

    private static Instant second(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    private void tell(Function<Call, List<Fact>> step) {
        told.addAll(step.apply(call));
    }

    private <T extends Fact> List<T> told(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void anAnsweredCallKnowsItsTimes() {
        tell(c -> c.queued(second(0.5), GENERAL));
        call.ringing(second(3));
        tell(c -> c.answered(second(8), AGENT));
        call.talkEnded(second(68));
        tell(c -> c.surveyed(1, 5));
        tell(c -> c.ended(second(71), Ending.HUNG_UP));

        CallView view = call.view();
        assertThat(view.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(view.waitMillis()).isEqualTo(7_500);
        assertThat(view.ringMillis()).isEqualTo(5_000);
        assertThat(view.talkMillis()).isEqualTo(60_000);
        assertThat(view.accountId()).isEqualTo(AGENT);
        assertThat(view.surveyDigit()).isEqualTo(1);
        assertThat(told)
                .extracting(Fact::kind)
                .containsExactly("CallQueued", "CallAnswered", "CallSurveyed", "CallEnded");
    }

    @Test
    void everyStepToldTwiceIsOneStep() {
        for (int i = 0; i < 2; i++) {
            tell(c -> c.queued(second(0.5), GENERAL));
            call.ringing(second(3));
            tell(c -> c.answered(second(8), AGENT));
            call.talkEnded(second(68));
            tell(c -> c.surveyed(1, 5));
            tell(c -> c.ended(second(71), Ending.HUNG_UP));
        }
        assertThat(told).hasSize(4);
        assertThat(call.view().talkMillis()).isEqualTo(60_000);
        assertThat(call.view().outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void anEarlyQueueStepToldAgainInTheTalkDoesNotEndTheTalk() {
        tell(c -> c.queued(second(1), GENERAL));
        tell(c -> c.answered(second(8), AGENT));
        tell(c -> c.queued(second(1), GENERAL));
        tell(c -> c.ended(second(20), Ending.HUNG_UP));
        assertThat(call.view().talkMillis()).isEqualTo(12_000);
        assertThat(call.view().outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void anAnswerToldAfterTheEndCorrectsTheOutcome() {
        tell(c -> c.queued(second(1), GENERAL));
        tell(c -> c.ended(second(20), Ending.HUNG_UP));
        tell(c -> c.answered(second(8), AGENT));

        assertThat(call.view().outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(call.view().waitMillis()).isEqualTo(7_000);
        assertThat(call.view().talkMillis()).isEqualTo(12_000);
        List<CallEnded> ends = told(CallEnded.class);
        assertThat(ends)
                .extracting(CallEnded::outcome)
                .containsExactly(Outcome.ABANDONED, Outcome.ANSWERED);
        assertThat(ends).extracting(CallEnded::corrected).containsExactly(null, Outcome.ABANDONED);
    }

    @Test
    void aVanishedCallTakesTheRealEndWhenItIsToldLater() {
        tell(c -> c.queued(second(1), GENERAL));
        tell(c -> c.ended(second(20), Ending.VANISHED));
        tell(c -> c.ended(second(15), Ending.HUNG_UP));
        assertThat(call.view().outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(call.view().endedAt()).isEqualTo(second(15));
        assertThat(call.view().waitMillis()).isEqualTo(14_000);
    }

    @Test
    void anAbandonedCallWaitedUntilItsEnd() {
        tell(c -> c.queued(second(0.5), GENERAL));
        tell(c -> c.ended(second(30.5), Ending.HUNG_UP));
        assertThat(call.view().waitMillis()).isEqualTo(30_000);
        assertThat(told(CallEnded.class))
                .singleElement()
                .extracting(CallEnded::queued)
                .isEqualTo(true);
    }

    @Test
    void aCallThatNeverReachedTheQueueSaysSo() {
        tell(c -> c.ended(second(0.2), Ending.HUNG_UP));
        assertThat(told(CallEnded.class))
                .singleElement()
                .extracting(CallEnded::queued)
                .isEqualTo(false);
        assertThat(call.view().outcome()).isEqualTo(Outcome.ABANDONED);
    }

    @Test
    void aLostAgentLegIsFollowedByAnotherAgentWithoutASecondCall() {
        tell(c -> c.queued(second(1), GENERAL));
        tell(c -> c.answered(second(5), AGENT));
        call.talkEnded(second(15));
        tell(c -> c.queued(second(16), GENERAL));
        call.ringing(second(16.5));
        tell(c -> c.answered(second(18), OTHER));
        tell(c -> c.ended(second(28), Ending.HUNG_UP));

        assertThat(call.view().talkMillis()).isEqualTo(20_000);
        assertThat(call.view().waitMillis()).isEqualTo(4_000);
        assertThat(call.view().accountId()).isEqualTo(OTHER);
        assertThat(told(CallQueued.class)).hasSize(1);
        assertThat(told(CallAnswered.class))
                .extracting(CallAnswered::first)
                .containsExactly(true, false);
        assertThat(call.view().outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aCitizenWhoWaitsInVainAfterALostAgentWasInterrupted() {
        tell(c -> c.queued(second(1), GENERAL));
        tell(c -> c.answered(second(5), AGENT));
        tell(c -> c.queued(second(16), GENERAL));
        tell(c -> c.ended(second(28), Ending.HUNG_UP));
        assertThat(call.view().outcome()).isEqualTo(Outcome.INTERRUPTED);
        assertThat(call.view().talkMillis()).isEqualTo(11_000);
    }

    @Test
    void theHouseGivingUpIsARefusalEvenIfToldAfterTheEnd() {
        tell(c -> c.queued(second(1), GENERAL));
        tell(c -> c.ended(second(900), Ending.HUNG_UP));
        tell(Call::gaveUp);
        assertThat(call.view().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void theNumberTheQueueTellsReplacesTheFirstOne() {
        Caller line = new Caller("s1", "h1", "m1");
        Caller named = new Caller("s2", "h2", "m2");
        call.calledBy(line);
        call.calledBy(named);
        tell(c -> c.queued(second(1), GENERAL));
        call.calledBy(line);
        assertThat(call.caller()).isEqualTo(named);
    }
}
