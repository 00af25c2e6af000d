package line12345.hotline.call.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class AgentPresenceTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final long CALL = 51;
    private static final long NEXT = 52;

    private final AgentPresence presence = new AgentPresence(7, "1001", NOW);

    @Test
    void aNewAgentIsOffline() {
        assertThat(presence.state()).isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void aCallCoversTheWishAndUncoversItAgain() {
        presence.wish(Wish.READY, null, "1001", NOW);
        presence.rings(CALL, NOW);
        assertThat(presence.state()).isEqualTo(AgentState.RINGING);
        presence.talks(CALL, NOW, 0);
        assertThat(presence.state()).isEqualTo(AgentState.TALKING);
        presence.free(CALL, LATER);
        assertThat(presence.state()).isEqualTo(AgentState.READY);
        assertThat(presence.view().since()).isEqualTo(LATER);
    }

    @Test
    void aPauseWishedInACallHoldsAfterIt() {
        presence.wish(Wish.READY, null, "1001", NOW);
        presence.talks(CALL, NOW, 0);
        presence.wish(Wish.PAUSED, "吃饭", "1001", NOW);
        assertThat(presence.state()).isEqualTo(AgentState.TALKING);
        assertThat(presence.seat()).isEqualTo(new Seat("1001", Wish.PAUSED, "吃饭"));
        presence.free(CALL, LATER);
        assertThat(presence.state()).isEqualTo(AgentState.PAUSED);
    }

    @Test
    void theEndOfAnOlderCallLeavesTheNewOneAlone() {
        presence.wish(Wish.READY, null, "1001", NOW);
        presence.talks(CALL, NOW, 0);
        presence.rings(NEXT, NOW);
        assertThat(presence.free(CALL, LATER)).isFalse();
        assertThat(presence.state()).isEqualTo(AgentState.RINGING);
    }

    private void talkThatIsFinishedIn(int seconds) {
        presence.wish(Wish.READY, null, "1001", NOW);
        presence.talks(CALL, NOW, seconds);
        presence.free(CALL, LATER);
    }

    @Test
    void afterATalkItsTicketIsFinishedFirst() {
        talkThatIsFinishedIn(30);
        assertThat(presence.state()).isEqualTo(AgentState.WRAP_UP);
        assertThat(presence.view().until()).isEqualTo(LATER.plusSeconds(30));
        assertThat(presence.view().finishing()).isEqualTo(CALL);
        assertThat(presence.seat()).isEqualTo(new Seat("1001", Wish.PAUSED, "话后整理"));
    }

    @Test
    void theExchangeRingsNobodyInTheMomentAfterTheTalk() {
        presence.wish(Wish.READY, null, "1001", NOW);
        presence.talks(CALL, NOW, 30);
        assertThat(presence.seat().wish()).as("while the talk goes on").isEqualTo(Wish.PAUSED);
        presence.talks(NEXT, NOW, 0);
        assertThat(presence.seat().wish()).as("no wrap-up by rule").isEqualTo(Wish.READY);
    }

    @Test
    void aCityMayLeaveNoTimeForIt() {
        talkThatIsFinishedIn(0);
        assertThat(presence.state()).isEqualTo(AgentState.READY);
    }

    @Test
    void whatRangAndWasNotTakenLeavesNothingToFinish() {
        presence.wish(Wish.READY, null, "1001", NOW);
        presence.talks(CALL, NOW, 30);
        presence.free(CALL, NOW);
        presence.wish(Wish.READY, null, "1001", NOW);
        presence.rings(NEXT, NOW);
        presence.free(NEXT, LATER);
        assertThat(presence.state()).isEqualTo(AgentState.READY);
    }

    @Test
    void theWrapUpEndsAtItsMomentAndNotBefore() {
        talkThatIsFinishedIn(30);
        assertThat(presence.endWrapUp(true, LATER.plusMillis(29_999))).isFalse();
        assertThat(presence.endWrapUp(true, LATER.plusSeconds(30))).isTrue();
        assertThat(presence.state()).isEqualTo(AgentState.READY);
        assertThat(presence.seat().wish()).isEqualTo(Wish.READY);
        assertThat(presence.endWrapUp(true, LATER.plusSeconds(31))).as("once").isFalse();
    }

    @Test
    void byRuleWhoRunsOverIsPausedAndToldWhy() {
        talkThatIsFinishedIn(30);
        presence.endWrapUp(false, LATER.plusSeconds(30));
        assertThat(presence.state()).isEqualTo(AgentState.PAUSED);
        assertThat(presence.view().reason()).isEqualTo("话后超时");
    }

    @Test
    void aPauseWishedMeanwhileHoldsAfterTheWrapUp() {
        presence.wish(Wish.READY, null, "1001", NOW);
        presence.talks(CALL, NOW, 30);
        presence.wish(Wish.PAUSED, "用餐", 45, "1001", NOW);
        presence.free(CALL, LATER);
        assertThat(presence.state()).isEqualTo(AgentState.WRAP_UP);
        presence.endWrapUp(true, LATER.plusSeconds(30));
        assertThat(presence.view().reason()).isEqualTo("用餐");
        assertThat(presence.view().until())
                .as("45 minutes from its beginning")
                .isEqualTo(LATER.plusSeconds(30 + 45 * 60));
    }

    @Test
    void theKeyForReadyEndsTheWrapUp() {
        talkThatIsFinishedIn(30);
        assertThat(presence.wish(Wish.READY, null, "1001", LATER.plusSeconds(3))).isTrue();
        assertThat(presence.state()).isEqualTo(AgentState.READY);
        assertThat(presence.view().since()).isEqualTo(LATER.plusSeconds(3));
    }

    @Test
    void itIsMadeLongerOnce() {
        talkThatIsFinishedIn(30);
        assertThat(presence.view().extendable()).isTrue();
        presence.extend(60);
        assertThat(presence.view().until()).isEqualTo(LATER.plusSeconds(90));
        assertThat(presence.view().extendable()).isFalse();
        assertThatThrownBy(() -> presence.extend(60)).hasMessageContaining("不能再延长");
    }

    @Test
    void withoutAWrapUpNothingIsMadeLonger() {
        assertThatThrownBy(() -> presence.extend(60)).hasMessageContaining("小休");
        talkThatIsFinishedIn(30);
        assertThatThrownBy(() -> presence.extend(0)).hasMessageContaining("没有开放");
    }

    @Test
    void aCitizenWhoWaitsAgainLeavesNothingToFinish() {
        talkThatIsFinishedIn(30);
        assertThat(presence.cutOff(NEXT, LATER)).as("another call").isFalse();
        assertThat(presence.cutOff(CALL, LATER)).isTrue();
        assertThat(presence.state()).isEqualTo(AgentState.READY);

        presence.talks(NEXT, LATER, 30);
        assertThat(presence.cutOff(NEXT, LATER)).as("told before the talk's end").isTrue();
        assertThat(presence.state()).isEqualTo(AgentState.READY);
    }

    @Test
    void reasonsAreListedWithTheirLongestTime() {
        assertThat(PauseReason.all(List.of("用餐 45", "休息15分钟", "培训", "话后整理")))
                .containsExactly(
                        new PauseReason("用餐", 45),
                        new PauseReason("休息", 15),
                        new PauseReason("培训", null));
        assertThat(PauseReason.longest(List.of("用餐 45"), "用餐")).contains(45);
        assertThat(PauseReason.longest(List.of("用餐 45"), null)).isEmpty();
    }

    @Test
    void theSameTwiceIsNoChange() {
        assertThat(presence.wish(Wish.READY, null, "1001", NOW)).isTrue();
        assertThat(presence.wish(Wish.READY, null, "1001", LATER)).isFalse();
        assertThat(presence.talks(CALL, NOW, 0)).isTrue();
        assertThat(presence.talks(CALL, LATER, 0)).isFalse();
        assertThat(presence.rings(CALL, LATER)).isFalse();
        assertThat(presence.view().since()).isEqualTo(NOW);
    }

    @Test
    void aReasonIsOneShortLine() {
        assertThat(BePaused.tidy(" 开会\r\nAction: Originate ")).isEqualTo("开会 Action: Originate");
        assertThat(BePaused.tidy("长".repeat(60))).hasSize(BePaused.LONGEST_REASON);
        assertThat(BePaused.tidy("  ")).isNull();
    }
}
