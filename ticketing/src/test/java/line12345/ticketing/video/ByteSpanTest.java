package line12345.ticketing.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteSpanTest {
    @Test
    void aPlayerAsksForThePartItNeeds() {
        assertThat(ByteSpan.of("bytes=0-", 100)).contains(new ByteSpan(0, 99));
        assertThat(ByteSpan.of("bytes=10-19", 100)).contains(new ByteSpan(10, 19));
        assertThat(ByteSpan.of("bytes=90-500", 100)).contains(new ByteSpan(90, 99));
        assertThat(ByteSpan.of("bytes=-10", 100)).contains(new ByteSpan(90, 99));
        assertThat(ByteSpan.of("bytes=-500", 100)).contains(new ByteSpan(0, 99));
        assertThat(new ByteSpan(10, 19).contentRange(100)).isEqualTo("bytes 10-19/100");
    }

    @Test
    void whatIsNotThereIsNoPart() {
        assertThat(ByteSpan.of("bytes=100-", 100)).isEmpty();
        assertThat(ByteSpan.of("bytes=20-10", 100)).isEmpty();
        assertThat(ByteSpan.of("bytes=-0", 100)).isEmpty();
        assertThat(ByteSpan.of("bytes=-", 100)).isEmpty();
    }

    @Test
    void severalPartsAndOtherUnitsAreNotAsked() {
        assertThat(ByteSpan.asked("bytes=0-1,5-9")).isFalse();
        assertThat(ByteSpan.asked("seconds=0-1")).isFalse();
        assertThat(ByteSpan.asked("bytes=-")).isFalse();
        assertThat(ByteSpan.asked(null)).isFalse();
        assertThat(ByteSpan.asked("bytes=0-1")).isTrue();
    }
}
