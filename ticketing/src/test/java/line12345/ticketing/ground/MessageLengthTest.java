package line12345.ticketing.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageLengthTest {
    private static int parts(int signs) {
        return MessageLength.of("字".repeat(signs)).parts();
    }

    @Test
    void oneMessageHoldsSeventyAndEachOfSeveralSixtySeven() {
        assertThat(parts(0)).isEqualTo(1);
        assertThat(parts(70)).isEqualTo(1);
        assertThat(parts(71)).isEqualTo(2);
        assertThat(parts(134)).isEqualTo(2);
        assertThat(parts(135)).isEqualTo(3);
    }

    @Test
    void aPictureCountsTwice() {
        assertThat(MessageLength.of("好😀").words()).isEqualTo("3 个字，短信 1 条");
    }
}
