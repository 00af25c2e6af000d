package line12345.hotline.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListeningTest {
    private final Listening listening = new Listening();

    @Test
    void aPersonListensToSoManyStreamsAndNoMore() {
        for (int i = 0; i < Listening.MOST; i++) {
            assertThat(listening.begin(7)).isTrue();
        }
        assertThat(listening.begin(7)).isFalse();
        assertThat(listening.begin(7)).isFalse();
        assertThat(listening.begin(8)).as("another person").isTrue();
        listening.end(7);
        assertThat(listening.begin(7)).isTrue();
        assertThat(listening.begin(7)).isFalse();
    }
}
