package line12345.hotline.quality;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.quality.SampleByHash.Drawable;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class SampleByHashTest {
    private static final List<Drawable> CALLS =
            IntStream.range(0, 400)
                    .mapToObj(i -> new Drawable(i, "line-" + i, Instant.EPOCH))
                    .toList();

    @Test
    void theSameSeedDrawsTheSameCallsInWhateverOrderTheyCome() {
        List<Drawable> shuffled = new ArrayList<>(CALLS);
        Collections.shuffle(shuffled, new Random(1));
        SampleByHash sample = new SampleByHash("quality-2026-11-16");
        assertThat(sample.draw(shuffled, 3)).isEqualTo(sample.draw(CALLS, 3)).hasSize(3);
    }

    @Test
    void anotherWeekDrawsOthers() {
        assertThat(new SampleByHash("quality-2026-11-23").draw(CALLS, 3))
                .isNotEqualTo(new SampleByHash("quality-2026-11-16").draw(CALLS, 3));
    }

    /** What anybody can draw again by hand: printf 'seed\nkey' | sha256sum, the smallest first. */
    @Test
    void theSmallestHashIsDrawnFirst() {
        List<Drawable> two =
                List.of(new Drawable(1, "a", Instant.EPOCH), new Drawable(2, "b", Instant.EPOCH));
        // 009fa556… and cd85bddd…
        assertThat(new SampleByHash("s").draw(two, 1)).extracting(Drawable::id).containsExactly(1L);
    }

    @Test
    void everyPlaceHasItsTurn() {
        int[] drawn = new int[4];
        for (int week = 0; week < 400; week++) {
            for (Drawable one : new SampleByHash("w" + week).draw(CALLS, 10)) {
                drawn[(int) one.id() / 100]++;
            }
        }
        // 1000 are expected in each quarter; chance alone stays within 120.
        assertThat(java.util.Arrays.stream(drawn)).allMatch(count -> Math.abs(count - 1000) < 120);
    }

    @Test
    void fewerCallsThanWantedAreAllDrawn() {
        assertThat(new SampleByHash("s").draw(CALLS.subList(0, 2), 3)).hasSize(2);
        assertThat(new SampleByHash("s").draw(CALLS, 0)).isEmpty();
    }
}
