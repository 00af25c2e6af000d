package line12345.hotline.call.skill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;

class QueueCirclesTest {
    private final QueueCircles circles = new QueueCircles();

    @Test
    void ofACallWhoseQueueNobodyKnowsTheCircleIsNobodys() {
        assertThat(circles.of("discipline", true)).isEqualTo("discipline");
        assertThat(circles.of("discipline", false)).isNull();
        assertThat(circles.of("general", true)).isEqualTo("unknown");
        assertThat(circles.of("", true)).isEqualTo("unknown");
        assertThat(circles.of(null, true)).isEqualTo("unknown");
    }

    @Test
    void theConditionHoldsKeysOfQueuesAndNothingElse() {
        assertThat(QueueCircles.within("c", Set.of("discipline", "a'b"), 7))
                .isEqualTo(
                        " and (not c.confidential or c.account_id = 7"
                                + " or c.queue = any(string_to_array('discipline', ',')))");
    }
}
