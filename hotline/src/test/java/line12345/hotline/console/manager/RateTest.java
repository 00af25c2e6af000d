package line12345.hotline.console.manager;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {
    @Test
    void aRateShowsWhatItIsMadeOf() {
        Rate rate = new Rate(75_685, 77_914);
        assertThat(rate.percent()).isEqualTo("97.1\u202f%");
        assertThat(rate.parts()).isEqualTo("（75\u202f685 / 77\u202f914）");
    }

    @Test
    void nothingOutOfNothingIsNoPercentage() {
        Rate none = new Rate(0, 0);
        assertThat(none.percent()).isEqualTo("—");
        assertThat(none.parts()).isEqualTo("（0 / 0）");
        assertThat(none.tenths()).isNull();
        assertThat(none.below(95)).isFalse();
    }

    @Test
    void theStandardIsComparedWithoutRounding() {
        // 94.96 % reads 95.0 % and is still below.
        assertThat(new Rate(9_496, 10_000).percent()).isEqualTo("95.0\u202f%");
        assertThat(new Rate(9_496, 10_000).below(95)).isTrue();
        assertThat(new Rate(95, 100).below(95)).isFalse();
    }
}
