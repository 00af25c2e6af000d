package line12345.hotline.wall.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapUpCountedTest {
    @Test
    void anAverageNeedsAHundredCalls() {
        assertThat(WrapUpCounted.average(99, 99 * 30_000L)).isEmpty();
        assertThat(WrapUpCounted.average(100, 100 * 30_000L)).hasValue(30);
        assertThat(WrapUpCounted.average(200, 200 * 30_600L)).as("rounded").hasValue(31);
        assertThat(WrapUpCounted.average(0, 0)).isEmpty();
    }
}
