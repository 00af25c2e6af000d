package line12345.hotline.wall.order;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.agent.AgentState;

import org.junit.jupiter.api.Test;

class MayOrderTest {
    private static String code(AgentState present, String wanted, String reason) {
        return MayOrder.refusal(present, wanted, reason).map(StateNotOrdered::code).orElse("");
    }

    @Test
    void nobodyIsPutToAnEmptyChair() {
        assertThat(code(AgentState.OFFLINE, "ready", "人手不够")).isEqualTo("order-offline");
        assertThat(code(AgentState.PAUSED, "ready", "人手不够")).isEmpty();
        assertThat(code(AgentState.TALKING, "offline", "换班")).isEmpty();
    }

    @Test
    void aReasonIsSaid() {
        assertThat(code(AgentState.READY, "paused", " ")).isEqualTo("order-no-reason");
        assertThat(code(AgentState.READY, "paused", null)).isEqualTo("order-no-reason");
        assertThat(code(AgentState.READY, "paused", "字".repeat(100))).isEmpty();
        assertThat(code(AgentState.READY, "paused", "字".repeat(101))).isEqualTo("order-no-reason");
    }

    @Test
    void onlyThreeStatesCanBeChosen() {
        assertThat(code(AgentState.READY, "talking", "试")).isEqualTo("order-no-such-state");
        assertThat(code(AgentState.READY, null, "试")).isEqualTo("order-no-such-state");
    }
}
