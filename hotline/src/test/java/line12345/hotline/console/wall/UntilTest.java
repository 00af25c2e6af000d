package line12345.hotline.console.wall;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.wall.Part;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class UntilTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void nonsenseTheFutureAndTheAgesAreThePresent() {
        for (String said :
                new String[] {null, "", "昨天", "2026-03-02T02:00:01Z", "-9999-01-01T00:00:00Z"}) {
            assertThat(Until.of(said, NOW)).as(said).isEqualTo(NOW);
        }
        assertThat(Until.of("2026-03-01T10:00:00Z", NOW))
                .isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void timesAreSaidAsPeopleSayThem() {
        assertThat(OwnLine.length(null)).isEqualTo("—");
        assertThat(OwnLine.length(59_999L)).isEqualTo("59 秒");
        assertThat(OwnLine.length(60_000L)).isEqualTo("1 分 00 秒");
        assertThat(OwnLine.length(3_725_000L)).isEqualTo("1 小时 02 分");
        assertThat(OwnLine.parts(new Part(1, 4))).isEqualTo("25.0 %（1 / 4）");
        assertThat(OwnLine.parts(new Part(0, 0))).isEqualTo("—");
    }
}
