package line12345.hotline.call.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

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
        presence.talks(CALL, NOW);
        assertThat(presence.state()).isEqualTo(AgentState.TALKING);
        presence.free(CALL, LATER);
        assertThat(presence.state()).isEqualTo(AgentState.READY);
        assertThat(presence.view().since()).isEqualTo(LATER);
    }

    @Test
    void aPauseWishedInACallHoldsAfterIt() {
        presence.wish(Wish.READY, null, "1001", NOW);
        presence.talks(CALL, NOW);
        presence.wish(Wish.PAUSED, "吃饭", "1001", NOW);
        assertThat(presence.state()).isEqualTo(AgentState.TALKING);
        assertThat(presence.seat()).isEqualTo(new Seat("1001", Wish.PAUSED, "吃饭"));
        presence.free(CALL, LATER);
        assertThat(presence.state()).isEqualTo(AgentState.PAUSED);
    }

    @Test
    void theEndOfAnOlderCallLeavesTheNewOneAlone() {
        presence.wish(Wish.READY, null, "1001", NOW);
        presence.talks(CALL, NOW);
        presence.rings(NEXT, NOW);
        assertThat(presence.free(CALL, LATER)).isFalse();
        assertThat(presence.state()).isEqualTo(AgentState.RINGING);
    }

    @Test
    void theSameTwiceIsNoChange() {
        assertThat(presence.wish(Wish.READY, null, "1001", NOW)).isTrue();
        assertThat(presence.wish(Wish.READY, null, "1001", LATER)).isFalse();
        assertThat(presence.talks(CALL, NOW)).isTrue();
        assertThat(presence.talks(CALL, LATER)).isFalse();
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
