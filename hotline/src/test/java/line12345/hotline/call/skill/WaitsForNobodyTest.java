package line12345.hotline.call.skill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;

class WaitsForNobodyTest {
    private static final String WORDS = "反映王五收受礼品";

    @Test
    void whoServesTheQueueAndIsNotNamedMaySendItOn() {
        assertThat(knows("李四", "discipline")).isTrue();
        assertThat(knows("话务员01", "discipline")).isTrue();
        assertThat(knows("李四", "general")).isFalse();
        assertThat(knows("王五（早班）", "discipline")).isFalse();
    }

    private static boolean knows(String name, String queue) {
        return WaitsForNobody.knows(name, Set.of(queue), "discipline", WORDS);
    }
}
