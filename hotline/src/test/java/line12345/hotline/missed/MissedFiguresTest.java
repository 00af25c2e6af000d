package line12345.hotline.missed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

class MissedFiguresTest {
    private final MissedFigures all =
            new MissedFigures(5, null, 1, 2, Map.of("discipline", 2L, "fraud", 1L), null);

    @Test
    void howManyWaitForAConfidentialQueueIsForItsAgents() {
        assertThat(all.within(Set.of("discipline", "general")).kept())
                .containsExactly(Map.entry("discipline", 2L));
        assertThat(all.within(Set.of()).kept()).isEmpty();
        assertThat(all.within(Set.of()).open()).isEqualTo(5);
    }
}
