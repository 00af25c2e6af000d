package line12345.hotline.call.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class ByteRangeTest {
    @Test
    void aRangeEndsWithTheFile() {
        assertThat(ByteRange.of("bytes=0-", 100)).contains(new ByteRange(0, 99));
        assertThat(ByteRange.of("bytes=90-500", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.of("bytes=10-19", 100)).contains(new ByteRange(10, 19));
        assertThat(new ByteRange(10, 19).length()).isEqualTo(10);
    }

    @Test
    void theLastBytesCanBeAskedFor() {
        assertThat(ByteRange.of("bytes=-10", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.of("bytes=-500", 100)).contains(new ByteRange(0, 99));
    }

    @Test
    void whatIsNotInTheFileIsNoRange() {
        assertThat(ByteRange.of("bytes=100-", 100)).isEmpty();
        assertThat(ByteRange.of("bytes=20-10", 100)).isEmpty();
        assertThat(ByteRange.of("bytes=-0", 100)).isEqualTo(Optional.empty());
    }

    @Test
    void severalRangesAndNonsenseAreNotAsked() {
        assertThat(ByteRange.asked("bytes=0-1,5-6")).isFalse();
        assertThat(ByteRange.asked("bytes=-")).isFalse();
        assertThat(ByteRange.asked("lines=1-2")).isFalse();
        assertThat(ByteRange.asked(null)).isFalse();
        assertThat(ByteRange.asked("bytes=0-1")).isTrue();
    }
}
