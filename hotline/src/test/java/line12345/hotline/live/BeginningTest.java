package line12345.hotline.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {
    private static final long LATEST = 5_000_000;

    @Test
    void aShortBreakIsTakenUpWhereItBegan() {
        assertThat(Beginning.of(LATEST, LATEST)).isEqualTo(new Beginning(LATEST, false));
        long earliest = LATEST - Beginning.FURTHEST;
        assertThat(Beginning.of(earliest, LATEST)).isEqualTo(new Beginning(earliest, false));
        assertThat(Beginning.of(0L, 10)).isEqualTo(new Beginning(0, false));
    }

    @Test
    void nobodyHasTheWholeHistoryReadOut() {
        Beginning newest = new Beginning(LATEST, true);
        assertThat(Beginning.of(LATEST - Beginning.FURTHEST - 1, LATEST)).isEqualTo(newest);
        assertThat(Beginning.of(0L, LATEST)).isEqualTo(newest);
        assertThat(Beginning.of(Long.MIN_VALUE, LATEST)).isEqualTo(newest);
    }

    @Test
    void whoComesFirstOrFromAnotherDatabaseHearsWhatComesNext() {
        Beginning newest = new Beginning(LATEST, false);
        assertThat(Beginning.of(null, LATEST)).isEqualTo(newest);
        assertThat(Beginning.of(Long.MAX_VALUE, LATEST))
                .as("and reads its page again: it shows another house")
                .isEqualTo(new Beginning(LATEST, true));
    }
}
